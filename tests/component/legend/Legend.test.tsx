import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Filter } from '@/domain/filter'
import type { DomainId } from '@/domain/ids'
import { layerById } from '@/domain/layers/registry'
import { Legend, type LegendProps } from '@/rooms/legend/Legend'
import { plainFilter } from '../../support/plainFilter'
import { renderRoom } from '../../support/renderRoom'
import { testCatalogue } from '../../support/testCatalogue'

const links: LegendProps['links'] = {
  kinds: ['project', 'event'],
  shown: 60,
  total: 1970,
  widths: [
    { pixels: 1, evidence: 1 },
    { pixels: 6, evidence: 14 },
  ],
}

const points: LegendProps['points'] = { partners: 8, others: 12, events: 0, places: 2, unplaced: 3 }

/** Legend of a layer over the small catalogue, as the drawing would hand it over. */
function legendOf(layerId: string, change: Partial<Filter> = {}, drawn: Partial<LegendProps> = {}) {
  const catalogue = testCatalogue()
  const layer = layerById(catalogue, layerId)
  const result = layer.evaluate(catalogue, { ...plainFilter, ...change })
  const parts = { links, points, star: undefined, ...drawn }
  return <Legend layer={layer} result={result} {...parts} note="Data 2026.11" isOpenAtFirst />
}
const classRow = (name: string) => screen.getByText(name).closest('li')
const swatchOf = (name: string) => classRow(name)?.firstElementChild

describe('legend', () => {
  it('gives each class its number of regions', () => {
    renderRoom(legendOf('specialisations'))
    expect(classRow('1–2 priorities')).toHaveTextContent('7 regions')
    expect(classRow('No data')).toHaveTextContent('2 regions')
  })

  it('draws "no data" and "no match" differently', () => {
    renderRoom(legendOf('specialisations', { domains: ['energy' as DomainId] }))
    expect(swatchOf('No data')?.className).not.toBe(swatchOf('Does not match')?.className)
  })

  it('names the domains of a combination, each pattern its own', () => {
    renderRoom(legendOf('specialisations', { domains: ['agri-food', 'energy'] as DomainId[] }))
    expect(classRow('Agri-food and Energy')).toHaveTextContent('1 region')
    const drawn = ['Agri-food only', 'Energy only', 'Agri-food and Energy'].map(
      (name) => swatchOf(name)?.querySelector('pattern')?.innerHTML,
    )
    expect(new Set(drawn).size).toBe(3)
  })

  it('names unit, year and source, and what "no data" means', () => {
    renderRoom(legendOf('gdp-pps'))
    expect(screen.getByText('EU27 = 100 (PPS)')).toBeVisible()
    expect(screen.getByText('2022')).toBeVisible()
    expect(screen.getByRole('link', { name: /Lithuanian Innovation Centre/ })).toBeVisible()
    expect(screen.getByText('No data: no figure was found for the region.')).toBeVisible()
  })

  it('says how many links of how many are drawn, and what their width stands for', () => {
    renderRoom(legendOf('specialisations'))
    expect(screen.getByRole('heading', { name: 'Links drawn: 60 of 1,970 (strongest first)' })).toBeVisible()
    expect(screen.getByText('1 piece of evidence')).toBeVisible()
    expect(screen.getByText('14 pieces')).toBeVisible()
  })

  it('says that no links are drawn rather than nothing', () => {
    renderRoom(legendOf('specialisations', {}, { links: { kinds: [], shown: 0, total: 0 } }))
    expect(screen.getByText('No links are drawn.')).toBeVisible()
  })

  it('says what the pins mean, how many of each are drawn, and how many have no place', () => {
    renderRoom(legendOf('specialisations'))
    expect(screen.getByRole('heading', { name: 'Points drawn: 20 organisations' })).toBeVisible()
    expect(classRow('Partner of GoSmart BSR')).toHaveTextContent('8')
    expect(classRow('Several at one place')).toHaveTextContent('2')
    expect(screen.queryByText('Event')).toBeNull()
    expect(screen.getByText('3 more have no known place; the table lists them.')).toBeVisible()
  })

  it('says what the lines of a star join, and who has no place', () => {
    const star = { from: 'lead', hub: 'Vidzeme Planning Region', placed: 4, unplaced: 1 } as const
    renderRoom(legendOf('specialisations', {}, { star }))
    expect(screen.getByRole('heading', { name: 'Who works together' })).toBeVisible()
    expect(screen.getByText('From the lead partner, Vidzeme Planning Region, to 4 of 5 other partners')).toBeVisible()
    expect(screen.getByText('1 has no known place; the profile names it.')).toBeVisible()
  })

  it('folds away', async () => {
    const { user } = renderRoom(legendOf('specialisations'))
    const legend = within(screen.getByRole('region', { name: 'Legend' }))
    await user.click(legend.getByText('Legend'))
    expect(legend.getByText('Specialisations')).not.toBeVisible()
  })
})
