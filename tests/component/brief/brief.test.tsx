import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { LinkId, RegionId } from '@/domain/ids'
import { BriefRoom } from '@/rooms/brief/BriefRoom'
import { CompareRoom } from '@/rooms/compare/CompareRoom'
import { LinkProfile } from '@/rooms/links/LinkProfile'
import { decodeView, encodeView } from '@/view/codec'
import { viewStore } from '@/view/store'
import { axeFaults } from '../../support/axeFaults'
import { renderRoom } from '../../support/renderRoom'

const regions = (...ids: string[]) => ids as readonly string[] as RegionId[]
const open = (...ids: string[]) => renderRoom(<BriefRoom />, { view: { room: 'brief', compared: regions(...ids) } })
const view = () => viewStore.getState()

describe('bilateral brief', () => {
  it('tells priorities, projects, organisations, gaps, figures and sources of two regions', () => {
    open('LV008', 'PL84')
    expect(screen.getByRole('heading', { level: 1, name: 'Vidzeme – Podlaskie' })).toBeVisible()
    expect(screen.getByText(/2 projects together, 1 event/)).toBeVisible()
    expect(screen.getByText(/Food and drink production/)).toBeVisible()
    expect(screen.getByText('Only Podlaskie')).toBeVisible()
    expect(screen.getByText(/no recorded project together is about it: Agri-food/)).toBeVisible()
    expect(screen.getAllByText(/have been asked/)).toHaveLength(1)
    expect(screen.getByRole('row', { name: /GDP per head.*72 \(2022, of Latvia\) 54 \(2022\)/ })).toBeVisible()
    expect(screen.getByRole('link', { name: 'www.kinno.fi/en/gosmart-bsr' })).toBeVisible()
  })

  it('prints, and carries the link that opens it again, as text and as a code', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user } = open('LV008', 'PL84')
    await user.click(screen.getByRole('button', { name: 'Print or save as PDF' }))
    expect(print).toHaveBeenCalledOnce()
    const address = screen.getByRole('link', { name: /view=brief/ }).getAttribute('href') ?? ''
    expect(decodeView(new URL(address).search).view).toMatchObject({
      room: 'brief',
      compared: ['LV008', 'PL84'],
      language: 'en',
    })
    expect(screen.getByRole('img', { name: 'QR code of the link to this document' })).toBeVisible()
  })

  it('says what is unknown as unknown', () => {
    open('FI200', 'PL84')
    expect(screen.getByText(/No strategy of Åland is known/)).toBeVisible()
    expect(screen.getByText('None found in the project lists we read.')).toBeVisible()
    expect(screen.queryByText('Only Podlaskie')).not.toBeInTheDocument()
  })

  it('asks for two regions and leads to where they are chosen', async () => {
    const { user } = open('PL84')
    expect(screen.getByText(/A brief is about two different regions/)).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Compare regions' }))
    expect(view().room).toBe('compare')
  })

  it('opens from a comparison of two and from a link, by the keyboard', async () => {
    const compared = renderRoom(<CompareRoom />, { view: { room: 'compare', compared: regions('LV008', 'PL84') } })
    within(compared.container).getByRole('link', { name: 'Brief on two pages' }).focus()
    await compared.user.keyboard('{Enter}')
    expect(view().room).toBe('brief')
    compared.unmount()
    const link = renderRoom(<LinkProfile id={'FI1C4-LV008' as LinkId} />, { view: { room: 'map', compared: [] } })
    await link.user.click(screen.getByRole('link', { name: 'Brief on two pages' }))
    expect(decodeView(encodeView(view())).view).toMatchObject({ room: 'brief', compared: ['FI1C4', 'LV008'] })
  })

  it.each([[['LV008', 'PL84']], [['FI200', 'PL84']], [[]]])('has nothing for axe to find: %j', async (ids) => {
    const { container } = open(...ids)
    expect(await axeFaults(container)).toEqual([])
  })
})
