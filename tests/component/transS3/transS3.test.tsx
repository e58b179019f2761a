import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { RegionId } from '@/domain/ids'
import { TransS3Room } from '@/rooms/transS3/TransS3Room'
import { decodeView, encodeView } from '@/view/codec'
import { resetShow, showStore } from '@/view/showStore'
import { viewStore } from '@/view/store'
import { axeFaults } from '../../support/axeFaults'
import { renderRoom } from '../../support/renderRoom'

const open = (...ids: string[]) =>
  renderRoom(<TransS3Room />, { view: { room: 'trans-s3', group: ids as readonly string[] as readonly RegionId[] } })
const view = () => viewStore.getState()

describe('Trans-S3 workbench', () => {
  it('takes a project’s regions and a country’s by the keyboard, and the link carries them', async () => {
    const { user } = open()
    const field = screen.getByRole('combobox', { name: /Add a region, a country/ })
    await user.type(field, 'valga-valka{Enter}')
    expect(view().group).toEqual(['EE008', 'LV008'])
    await user.type(field, 'finland{Enter}')
    expect(view().group).toEqual(['EE008', 'FI1C4', 'FI200', 'LV008'])
    expect(decodeView(encodeView(view())).view.group).toEqual(view().group)
    expect(screen.getByText('4 regions of 3 countries')).toBeVisible()
  })

  it('classes the domains and tells each cell in words', () => {
    open('FI1C4', 'FI200', 'LV008', 'PL84')
    const table = within(screen.getByRole('table', { name: 'Domains by region' }))
    expect(table.getByRole('rowheader', { name: 'Shared (3)' })).toBeVisible()
    expect(table.getByRole('rowheader', { name: 'Complementary (2)' })).toBeVisible()
    expect(table.getByRole('rowheader', { name: 'Missing (1)' })).toBeVisible()
    expect(table.getByRole('cell', { name: 'Vidzeme, Energy: national strategy, 2021–2027' })).toBeVisible()
    expect(screen.getByText(/A strategy is known for 3 of 4/)).toBeVisible()
  })

  it('goes onto paper with its domains, pairs and link', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const { user } = open('FI1C4', 'LV008', 'PL84')
    await user.click(screen.getByRole('button', { name: 'Print or save as PDF' }))
    expect(print).toHaveBeenCalledOnce()
    const sheet = screen.getAllByRole('article', { hidden: true }).at(-1)
    expect(sheet).toHaveTextContent('Kymenlaakso (Finland)')
    expect(sheet).toHaveTextContent(/White space within the group/)
    expect(sheet).toHaveTextContent('group=FI1C4~LV008~PL84')
    act(() => void window.dispatchEvent(new Event('afterprint')))
    vi.unstubAllGlobals()
  })

  it('becomes scenes: the group, then each shared domain', async () => {
    resetShow()
    const { user } = open('FI1C4', 'LV008', 'PL84')
    await user.click(screen.getByRole('button', { name: 'Add to the presentation' }))
    const [group, ...domains] = showStore.getState().own
    expect(group?.caption).toBe('Trans-S3 workbench: Kymenlaakso, Vidzeme, Podlaskie')
    expect(domains.length).toBeGreaterThan(0)
    for (const { query } of domains) {
      const scene = decodeView(query).view
      expect(scene).toMatchObject({ room: 'trans-s3', group: ['FI1C4', 'LV008', 'PL84'] })
      expect(scene.domains).toHaveLength(1)
    }
    expect(view().isShowOpen).toBe(true)
  })

  it('goes by the steps of the method, and says of which it knows nothing', () => {
    open('DE60', 'DK03', 'PL84')
    expect(screen.getByRole('heading', { name: /^1\. Search for common sets/ })).toBeVisible()
    // The method of the fixture has two steps.
    expect(screen.getByRole('heading', { name: /^2\. Profiling/ })).toBeVisible()
  })

  it('empties the group and asks for a second region', async () => {
    const { user } = open('LV008')
    expect(screen.getByText(/Add at least one more/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    expect(view().group).toEqual([])
    expect(screen.getByRole('link', { name: /GoSmart BSR partners/ })).toBeVisible()
  })

  it.each([[[]], [['FI1C4', 'FI200', 'LV008', 'PL84']]])('has nothing for axe to find', async (ids) => {
    const { container } = open(...ids)
    expect(await axeFaults(container)).toEqual([])
  })
})
