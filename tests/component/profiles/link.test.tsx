import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { LinkId } from '@/domain/ids'
import { LinkProfile } from '@/rooms/links/LinkProfile'
import { viewStore } from '@/view/store'
import { renderRoom } from '../../support/renderRoom'

const link = (id: string) => <LinkProfile id={id as LinkId} />
const section = (name: string) => within(screen.getByRole('region', { name }))

describe('profile of a cooperation link', () => {
  it('names both ends, how much ties them, since when and how far apart they are', () => {
    renderRoom(link('FI1C4-LV008'))
    expect(screen.getByRole('heading', { level: 2, name: 'Kymenlaakso – Vidzeme' })).toBeVisible()
    for (const [term, value] of [
      ['Evidence', '2 projects, 2 events'],
      ['Years', '2017–2021'],
      ['Distance', '400 km'],
    ] as const) {
      expect(screen.getByText(term, { selector: 'dt' }).nextSibling).toHaveTextContent(value)
    }
  })

  it('leads to either end', async () => {
    const { user } = renderRoom(link('FI1C4-LV008'))
    const between = screen.getByText('Between').nextSibling as HTMLElement
    await user.click(within(between).getByRole('link', { name: 'Vidzeme' }))
    expect(viewStore.getState().selection).toEqual({ kind: 'region', id: 'LV008' })
  })

  it('lists the projects newest first, each with its partners at both ends and its source', () => {
    renderRoom(link('FI1C4-LV008'))
    const [newest, older] = section('Projects').getAllByRole('heading', { level: 4 })
    expect(newest).toHaveTextContent('GoSmart&Excel BSR')
    expect(older).toHaveTextContent('GoSmart BSR')
    const item = within(older?.closest('li') as HTMLElement)
    expect(item.getByRole('link', { name: 'Kouvola Innovation' })).toBeVisible()
    expect(item.getByRole('link', { name: 'Vidzeme Planning Region' })).toBeVisible()
    expect(item.queryByRole('link', { name: 'Valga Municipality' })).toBeNull()
    expect(item.getByRole('link', { name: /Kouvola Innovation: GoSmart BSR/ })).toHaveAttribute('target', '_blank')
  })

  it('gives both dates where sources differ', () => {
    renderRoom(link('FI1C4-LV008'))
    expect(screen.getByText(/1 October 2017 – 30 September 2020 or 31 March 2021/)).toBeVisible()
  })

  it('marks an unverified event and says that its date was not found', () => {
    renderRoom(link('FI1C4-LV008'))
    const visit = section('Events').getByRole('link', { name: 'Study visit without a date' }).closest('li')
    expect(visit).toHaveTextContent(/unverified.*date not found/)
  })

  it('leaves unverified events out if the reader wishes, and says so', () => {
    renderRoom(link('FI1C4-LV008'), { view: { showUnverified: false } })
    expect(screen.queryByText('Study visit without a date')).toBeNull()
    expect(section('Events').getByText(/1 unverified fact is hidden/)).toBeVisible()
  })

  it('tells no common domain from no data about it', () => {
    const { unmount } = renderRoom(link('DE60-PL84'))
    expect(section('Shared specialisation').getByText(/have no domain in common/)).toBeVisible()
    unmount()
    renderRoom(link('LT011-PL84'))
    expect(section('Shared specialisation').getByText(/^No data:/)).toBeVisible()
  })
})

describe('a link that is not in the data', () => {
  it('says of two known regions that nothing was found between them, and leads to both', () => {
    renderRoom(link('DK03-FI200'))
    expect(screen.getByText(/^None found:/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Åland' })).toHaveAttribute('href', '?sel=region.FI200')
  })

  it('says of anything else that it is not in the atlas', () => {
    renderRoom(link('XX11-YY22'))
    expect(screen.getByRole('heading', { name: 'Not in this atlas' })).toBeVisible()
  })
})
