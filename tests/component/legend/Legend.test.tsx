import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Legend, type LegendProps } from '@/rooms/legend/Legend'
import { renderRoom } from '../../support/renderRoom'

const props: LegendProps = {
  title: 'Priorities per region',
  classes: [
    { fill: 'ramp-2', label: { id: 'map.legend.count', values: { count: 1 } }, count: 12 },
    { fill: null, label: { id: 'map.legend.noMatch' }, count: 3 },
    { fill: 'no-data', label: { id: 'map.legend.noData' }, count: 1 },
  ],
  links: {
    kinds: ['project', 'event'],
    shown: 60,
    total: 1970,
    widths: [
      { pixels: 1, evidence: 1 },
      { pixels: 6, evidence: 14 },
    ],
  },
  notes: ['Strategies: Newest'],
  isOpenAtFirst: true,
}

describe('legend', () => {
  it('gives each class its number of regions', () => {
    renderRoom(<Legend {...props} />)
    const [first, second, third] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent('12 regions')
    expect(second).toHaveTextContent('3 regions')
    expect(third).toHaveTextContent('1 region')
  })

  it('draws "no data" and "no match" differently', () => {
    renderRoom(<Legend {...props} />)
    const swatch = (index: number) => screen.getAllByRole('listitem')[index]?.firstElementChild?.className
    expect(swatch(1)).not.toBe(swatch(2))
  })

  it('says how many links of how many are drawn, and what their width stands for', () => {
    renderRoom(<Legend {...props} />)
    expect(screen.getByRole('heading', { name: 'Links drawn: 60 of 1,970 (strongest first)' })).toBeVisible()
    expect(screen.getByText('1 piece of evidence')).toBeVisible()
    expect(screen.getByText('14 pieces')).toBeVisible()
  })

  it('says that no links are drawn rather than nothing', () => {
    renderRoom(<Legend {...props} links={{ kinds: [], shown: 0, total: 0 }} />)
    expect(screen.getByText('No links are drawn.')).toBeVisible()
  })

  it('folds away', async () => {
    const { user } = renderRoom(<Legend {...props} />)
    const legend = within(screen.getByRole('region', { name: 'Legend' }))
    await user.click(legend.getByText('Legend'))
    expect(legend.getByText('Priorities per region')).not.toBeVisible()
  })
})
