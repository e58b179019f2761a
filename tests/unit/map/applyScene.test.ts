import { describe, expect, it } from 'vitest'
import type { DomainId, RegionId } from '@/domain/ids'
import { createDrawer, type DrawnView } from '@/map/drawing'
import { applyScene, type SceneTarget, stateless } from '@/map/gl/applyScene'
import { createSceneBuilder } from '@/map/gl/scene'
import { defaultLinkView } from '@/view/codec'
import { testCatalogue } from '../../support/testCatalogue'

const catalogue = testCatalogue()
const plain: DrawnView = { ...defaultLinkView, hover: null, previewedDomain: null }
const draw = createDrawer()
const build = createSceneBuilder()
const scene = (changes: Partial<DrawnView> = {}, theme: 'light' | 'dark' = 'light') =>
  build({ catalogue, drawing: draw(catalogue, { ...plain, ...changes }), theme, language: 'en' })

/** Writes calls down instead of drawing. */
function recorder() {
  const calls: (readonly [string, ...unknown[]])[] = []
  const note =
    (name: string) =>
    (...args: unknown[]) => {
      calls.push([name, ...args])
    }
  const target: SceneTarget = {
    setPaintProperty: note('paint'),
    setLayoutProperty: note('layout'),
    setFilter: note('filter'),
    setFeatureState: note('state'),
    removeFeatureState: note('unset'),
    setGlobalStateProperty: note('list'),
    getSource: (id) => ({ setData: (data: unknown) => note('data')(id, data) }),
  }
  return { target, calls, names: () => [...new Set(calls.map(([name]) => name))].sort() }
}

function callsFor(before: ReturnType<typeof scene>, next: ReturnType<typeof scene>) {
  const map = recorder()
  applyScene(map.target, before, next)
  return map
}

describe('applying a scene', () => {
  it('a second time does nothing', () => {
    expect(callsFor(scene(), scene()).calls).toEqual([])
  })

  it('to a fresh style gives every known region its state and sends no shape again', () => {
    const map = callsFor(stateless(scene(), scene().globalState), scene())
    expect(map.names()).toEqual(['state'])
    expect(map.calls).toContainEqual(['state', { source: 'regions', id: 'PL84' }, { fill: 'ramp-1' }])
  })

  it('with another region under the pointer moves one state, and those of the links it touches', () => {
    const target = { kind: 'region', id: 'SE122' as RegionId } as const
    const hovered = callsFor(scene(), scene({ hover: { target } }))
    expect(hovered.calls.filter(([, feature]) => (feature as { source: string }).source !== 'links')).toEqual([
      ['state', { source: 'regions', id: 'SE122' }, { hover: true }],
    ])
    const left = callsFor(scene({ hover: { target } }), scene())
    expect(left.calls).toContainEqual(['unset', { source: 'regions', id: 'SE122' }, 'hover'])
  })

  it('with another selection changes states and names, not colours', () => {
    const selection = { kind: 'region', id: 'LT011' as RegionId } as const
    const map = callsFor(scene(), scene({ selection }))
    expect(map.names()).toEqual(['state'])
    expect(map.calls).toContainEqual(['state', { source: 'regions', id: 'LT011' }, { fill: 'ramp-1', selected: true }])
    expect(callsFor(scene({ selection }), scene()).calls).toContainEqual([
      'unset',
      { source: 'regions', id: 'LT011' },
      'selected',
    ])
  })

  it('with a filter takes the state of what drops out and sends the links and points that are left', () => {
    const map = callsFor(scene(), scene({ domains: ['energy'] as unknown as readonly DomainId[] }))
    expect(map.calls).toContainEqual(['unset', { source: 'regions', id: 'EE008' }, 'fill'])
    expect(map.calls.filter(([name]) => name === 'data').map(([, source]) => source)).toEqual(['links', 'pins'])
    expect(map.names()).not.toContain('paint')
  })

  it('in dark changes paint alone', () => {
    const map = callsFor(scene(), scene({}, 'dark'))
    expect(map.names()).toEqual(['paint'])
    expect(map.calls).toContainEqual(['paint', 'ground/sea', 'background-color', '#0d1b26'])
  })
})
