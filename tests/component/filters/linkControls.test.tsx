import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { evidencePerYear } from '@/domain/linkYears'
import { FilterPanel } from '@/rooms/filters/FilterPanel'
import { moveEnd, yearAxis } from '@/rooms/filters/yearAxis'
import { viewStore } from '@/view/store'
import { type RoomOptions, renderRoom } from '../../support/renderRoom'

const view = () => viewStore.getState()
const slider = (name: 'From' | 'To') => screen.getByRole('slider', { name })

async function openLinks(options?: RoomOptions) {
  const room = renderRoom(<FilterPanel />, options)
  await room.user.click(screen.getByText('Cooperation links'))
  const { years } = evidencePerYear(room.catalogue, { ...view(), years: null, whiteSpace: false })
  const [first = 0, last = 0] = [Math.min(...years.keys()), Math.max(...years.keys())]
  return { ...room, years, first, last }
}

describe('kinds and years of links', () => {
  it('offers affinity beside projects and events', async () => {
    const { user } = await openLinks()
    await user.click(screen.getByRole('checkbox', { name: 'Shared priorities' }))
    expect(view().linkKinds).toEqual(['project', 'event', 'affinity'])
  })

  it('spans all years with evidence and reads out how much there is', async () => {
    const { first, last, years } = await openLinks()
    expect(screen.getByText('All years')).toBeVisible()
    expect(slider('From')).toHaveValue(String(first))
    expect(slider('To')).toHaveValue(String(last))
    const count = years.get(first) ?? 0
    expect(slider('From')).toHaveAttribute(
      'aria-valuetext',
      `${first}, ${count} ${count === 1 ? 'piece' : 'pieces'} of evidence`,
    )
  })

  it('names each year and its number, to ears and under the pointer', async () => {
    const { user, first, years } = await openLinks()
    const bars = within(screen.getByRole('list', { name: 'Evidence in each year' })).getAllByRole('listitem')
    expect(bars).toHaveLength(years.size)
    const count = years.get(first + 1) ?? 0
    const words = `${first + 1}, ${count} ${count === 1 ? 'piece' : 'pieces'} of evidence`
    const [, second] = bars
    expect(second).toHaveTextContent(words)
    expect(screen.getAllByText(words)).toHaveLength(1)
    await user.hover(second as HTMLElement)
    expect(screen.getAllByText(words)).toHaveLength(2)
  })

  it('keeps to the years chosen, and lets them go again', async () => {
    const { user, first, last } = await openLinks()
    fireEvent.change(slider('From'), { target: { value: String(first + 1) } })
    expect(view().years).toEqual([first + 1, last])
    expect(screen.getByText(`Evidence of ${first + 1}–${last}`)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'All years' }))
    expect(view().years).toBeNull()
  })

  it('takes the other end along', async () => {
    const { first, last } = await openLinks()
    fireEvent.change(slider('To'), { target: { value: String(first) } })
    fireEvent.change(slider('From'), { target: { value: String(first + 2) } })
    expect(view().years).toEqual([first + 2, first + 2])
    expect(first + 2).toBeLessThan(last)
  })

  it('shows years that a link brought although nothing is of them', async () => {
    await openLinks({ view: { years: [1990, 1991] } })
    expect(slider('From')).toHaveValue('1990')
  })

  it('lets kinds, years and least evidence rest while white space is asked for', async () => {
    const { user } = await openLinks()
    await user.click(screen.getByRole('switch', { name: 'White space' }))
    expect(view().whiteSpace).toBe(true)
    expect(screen.getByRole('checkbox', { name: 'Joint projects' })).toBeDisabled()
    expect(slider('From')).toBeDisabled()
    expect(screen.getByRole('radio', { name: '60' })).toBeEnabled()
  })
})

describe('scope of links', () => {
  it('keeps to the selection, and says so where there is none', async () => {
    const { user } = await openLinks()
    await user.click(screen.getByRole('radio', { name: 'Selection' }))
    expect(view().linkScope).toBe('selection')
    expect(screen.getByText('Nothing is selected, so all links are shown.')).toBeVisible()
  })

  it('keeps to the chosen countries', async () => {
    const { user } = await openLinks({ view: { countries: ['LV', 'PL'] as never } })
    await user.click(screen.getByRole('radio', { name: 'Chosen countries' }))
    expect(view().linkScope).toBe('within')
    expect(screen.queryByText('No countries are chosen, so all links are shown.')).not.toBeInTheDocument()
  })
})

describe('axis of years', () => {
  it('has nothing to choose from without dates', () => {
    expect(yearAxis(new Map(), null)).toBeNull()
  })

  it('takes the whole axis for no choice', () => {
    expect(moveEnd({ axis: [2010, 2020], chosen: [2012, 2020], end: 'from' }, 2010)).toBeNull()
  })
})
