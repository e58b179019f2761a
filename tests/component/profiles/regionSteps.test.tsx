import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { RegionId } from '@/domain/ids'
import { stepLinks } from '@/domain/linkSteps'
import { similarRegions } from '@/domain/whiteSpace'
import { RegionProfile } from '@/rooms/regions/RegionProfile'
import { viewStore } from '@/view/store'
import { renderRoom } from '../../support/renderRoom'

const view = () => viewStore.getState()
const podlaskie = 'PL84' as RegionId
const profile = <RegionProfile id={podlaskie} />
const section = (name: string) => within(screen.getByRole('region', { name }))

describe('stepping through the links of a region', () => {
  it('tells each by its place in the order and lights it up, by keyboard and around the end', async () => {
    const { user, catalogue } = renderRoom(profile)
    const steps = stepLinks(catalogue, podlaskie, view())
    const told = (index: number) => {
      const step = steps.at(index)
      const name = step && catalogue.regions.get(step.other)?.name
      return new RegExp(`^${step?.position} of ${steps.length}: ${name}, `)
    }
    const cooperation = section('Cooperation')
    cooperation.getByRole('button', { name: 'Next' }).focus()
    await user.keyboard('{Enter}')
    expect(cooperation.getByRole('status')).toHaveTextContent(told(0))
    expect(view().hover?.target).toEqual({ kind: 'link', id: steps[0]?.link.id })
    await user.click(cooperation.getByRole('button', { name: 'Previous' }))
    expect(cooperation.getByRole('status')).toHaveTextContent(told(-1))
    await user.tab()
    await user.tab()
    expect(cooperation.getByRole('link', { name: told(-1) })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(view().selection).toEqual({ kind: 'link', id: steps.at(-1)?.link.id })
  })
})

describe('region among others and over time', () => {
  it('names what its strategy gained, dropped and kept', () => {
    renderRoom(profile)
    const change = section('Strategy change')
    for (const part of ['Gained', 'Dropped', 'Kept']) {
      expect(change.getByRole('heading', { name: new RegExp(`^${part}: \\d+$`) })).toBeVisible()
    }
  })

  it('says why a change cannot be told', () => {
    renderRoom(<RegionProfile id={'FI200' as RegionId} />)
    expect(section('Strategy change').getByText('No strategy is known of either period.')).toBeVisible()
    expect(section('Similar regions').getByText(/^No data/)).toBeVisible()
  })

  it('lists the regions most like it first', () => {
    const { catalogue } = renderRoom(profile)
    const similar = similarRegions(catalogue, podlaskie, view())
    const first = section('Similar regions').getAllByRole('link')[0]
    expect(first).toHaveTextContent(similar[0]?.region.name ?? 'nothing')
    expect(first).toHaveAttribute('href', `?sel=region.${similar[0]?.region.id}`)
  })

  it('says how much is known', () => {
    renderRoom(profile)
    expect(section('Coverage of the data').getByText(/^\d+ of 100: /)).toBeVisible()
  })
})
