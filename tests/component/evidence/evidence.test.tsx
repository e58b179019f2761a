import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { RegionId } from '@/domain/ids'
import { EvidenceRoom } from '@/rooms/evidence/EvidenceRoom'
import * as files from '@/ui/downloadFile'
import { viewStore } from '@/view/store'
import { axeFaults } from '../../support/axeFaults'
import { readCsv } from '../../support/readCsv'
import { renderRoom } from '../../support/renderRoom'

const open = (id: string | null) =>
  renderRoom(<EvidenceRoom />, { view: { room: 'evidence', matchFor: id as RegionId | null } })

describe('evidence pack', () => {
  it('counts by domain, country and year, and names each record', () => {
    open('PL84')
    expect(screen.getByText(/2 projects and 1 event recorded with 5 regions in 5 other countries/)).toBeVisible()
    expect(screen.getByRole('row', { name: /^Agri-food .* none found$/ })).toBeVisible()
    expect(screen.getByRole('row', { name: /^Latvia 2017–2021 Vidzeme 2 1 1$/ })).toBeVisible()
    expect(screen.getByRole('row', { name: 'Projects 1 1 1 1 2' })).toBeVisible()
    expect(screen.getByRole('link', { name: /^GoSmart BSR:/ })).toBeVisible()
  })

  it('hands over the records as CSV with the release and the link', async () => {
    const save = vi.spyOn(files, 'downloadFile').mockImplementation(() => undefined)
    const { user } = open('PL84')
    await user.click(screen.getByRole('button', { name: 'Download the records (CSV)' }))
    const [name, , saved] = save.mock.calls[0] ?? []
    const content = String(saved)
    expect(name).toMatch(/^gosmart-atlas-evidence-PL84-\d{4}\.\d{2}\.csv$/)
    expect(content).toMatch(/view=evidence&for=PL84/)
    expect(readCsv(content).length).toBeGreaterThan(12)
  })

  it('leads to a record and back to the region', async () => {
    const { user } = open('PL84')
    await user.click(screen.getByRole('link', { name: 'Back to the region' }))
    expect(viewStore.getState()).toMatchObject({ room: 'map', selection: { kind: 'region', id: 'PL84' } })
  })

  it('says that nothing was found, and that a strategy is unknown', () => {
    open('FI200')
    expect(screen.getByText(/No strategy of this region is known/)).toBeVisible()
    expect(screen.getByText(/No project or event with a region of another country was found/)).toBeVisible()
    expect(within(document.body).getByRole('button', { name: /Download/ })).toBeDisabled()
  })

  it.each(['PL84', 'FI200', null])('has nothing for axe to find: %s', async (id) => {
    const { container } = open(id)
    expect(await axeFaults(container)).toEqual([])
  })
})
