import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DomainId, RegionId } from '@/domain/ids'
import { changeFilter, dismissProblems, moveCamera, pointAt, select, setDomains, toggleDomain } from '@/view/actions'
import { correctView } from '@/view/correctView'
import { resetView, viewStore } from '@/view/store'
import { startUrlSync, type UrlSync } from '@/view/urlSync'
import { fakeAddressBar } from '../../support/fakeAddressBar'

const energy = 'energy' as DomainId
const podlaskie = { kind: 'region', id: 'PL84' as RegionId } as const
const camera = (km: number) => ({ lat: 57, lon: 21, km })

let sync: UrlSync | undefined
function start(first = '') {
  const browser = fakeAddressBar(first)
  sync = startUrlSync(browser.addressBar)
  return browser
}

beforeEach(() => {
  vi.useFakeTimers()
  resetView()
})
afterEach(() => {
  sync?.stop()
  vi.useRealTimers()
})

describe('at the start', () => {
  it('the address is what is shown, and nothing is written', () => {
    const { log } = start('sel=region.PL84')
    expect(viewStore.getState().selection).toEqual(podlaskie)
    expect(log).toEqual([])
  })
  it('the address is put into its one form in place', () => {
    const { log } = start('top=60&d=energy~agri-food&utm=1')
    expect(log).toEqual(['replace d=agri-food~energy&utm=1'])
  })
  it('what was not understood is told, once', () => {
    start('top=few')
    expect(viewStore.getState().problems).toEqual([{ parameter: 'top', value: 'few' }])
    dismissProblems()
    expect(viewStore.getState().problems).toEqual([])
  })
})

describe('a map in another page', () => {
  it('leaves the history to that page', () => {
    const { log } = start('embed=1')
    select(podlaskie)
    vi.advanceTimersByTime(300)
    expect(log).toEqual(['replace sel=region.PL84&embed=1'])
  })
  it('shows what that page asks for, corrected and in the one form', () => {
    const { log } = start('lang=pl&embed=1')
    sync?.open('?d=energy~agri-food&top=few', (view) => ({ ...view, isEmbedded: true, language: 'pl' }))
    expect(log).toEqual(['replace d=agri-food~energy&lang=pl&embed=1'])
    expect(viewStore.getState().problems).toEqual([{ parameter: 'top', value: 'few' }])
  })
})

describe('a change', () => {
  it('of selection or filter is an entry of its own, at once', () => {
    const { log } = start()
    select(podlaskie)
    toggleDomain(energy)
    expect(log).toEqual(['push sel=region.PL84', 'push sel=region.PL84&d=energy'])
  })
  it('of camera or slider is written in place, once after 300 ms', () => {
    const { log } = start()
    for (let km = 900; km > 890; km -= 1) moveCamera(camera(km))
    changeFilter({ top: 5 })
    vi.advanceTimersByTime(299)
    expect(log).toEqual([])
    vi.advanceTimersByTime(1)
    expect(log).toEqual(['replace top=5&at=57~21~891'])
  })
  it('that drops what a slider chose is an entry of its own, for Back to bring it again', () => {
    const { log } = start()
    changeFilter({ years: [2018, 2024] })
    changeFilter({ years: null })
    expect(log).toEqual(['replace years=2018-2024', 'push '])
  })
  it('of camera goes on being written while the reader drags, at most every 300 ms', () => {
    const { log } = start()
    for (let step = 0; step < 100; step += 1) {
      moveCamera(camera(900 - step))
      vi.advanceTimersByTime(20)
    }
    expect(log.length).toBeGreaterThanOrEqual(5)
    expect(log.length).toBeLessThanOrEqual(7)
  })
  it('of selection leaves the entry before it with the camera last seen', () => {
    const { log } = start()
    moveCamera(camera(800))
    select(podlaskie)
    expect(log).toEqual(['replace at=57~21~800', 'push sel=region.PL84&at=57~21~800'])
    vi.runAllTimers()
    expect(log).toHaveLength(2)
  })
  it('that is taken back before it was written is not written', () => {
    const { log } = start('at=57~21~800')
    moveCamera(camera(700))
    moveCamera(camera(800))
    vi.runAllTimers()
    expect(log).toEqual([])
  })
  it('of what is in no link is not written', () => {
    const { log } = start()
    pointAt({ target: podlaskie })
    vi.runAllTimers()
    expect(log).toEqual([])
  })
  it('to the same value is none', () => {
    const { log } = start('d=energy')
    setDomains([energy])
    select(null)
    expect(log).toEqual([])
  })
})

describe('Back and Forward', () => {
  it('restore the whole view, camera included, and write nothing', () => {
    const browser = start()
    moveCamera(camera(800))
    select(podlaskie)
    moveCamera(camera(300))
    vi.runAllTimers()
    const written = browser.log.length
    browser.back()
    expect(viewStore.getState()).toMatchObject({ selection: null, camera: camera(800) })
    browser.forward()
    expect(viewStore.getState()).toMatchObject({ selection: podlaskie, camera: camera(300) })
    vi.runAllTimers()
    expect(browser.log).toHaveLength(written)
  })
  it('leave equal parts the same objects', () => {
    const browser = start('d=energy')
    const { domains } = viewStore.getState()
    select(podlaskie)
    browser.back()
    expect(viewStore.getState().domains).toBe(domains)
  })
  it('drop a camera that was not written yet: it belongs to the entry that was left', () => {
    const browser = start()
    select(podlaskie)
    moveCamera(camera(800))
    browser.back()
    vi.runAllTimers()
    expect(browser.entries).toEqual(['', 'sel=region.PL84'])
    expect(viewStore.getState().camera).toBeNull()
  })
  it('are not what a jump within the page is', () => {
    const browser = start()
    moveCamera(camera(800))
    browser.jumpWithinPage()
    expect(viewStore.getState().camera).toEqual(camera(800))
    vi.runAllTimers()
    expect(browser.log).toEqual(['replace at=57~21~800'])
  })
})

describe('a check against the data', () => {
  const withoutDomains = (view: Parameters<Parameters<UrlSync['setCheck']>[0]>[0]) => ({
    view: { ...view, domains: [] },
    problems: view.domains.map((value) => ({ parameter: 'd', value })),
  })

  it('corrects the present view in place', () => {
    const { log } = start('sel=region.PL84&d=energy')
    sync?.setCheck(withoutDomains)
    expect(viewStore.getState().domains).toEqual([])
    expect(viewStore.getState().problems).toEqual([{ parameter: 'd', value: 'energy' }])
    expect(log).toEqual(['replace sel=region.PL84'])
  })
  it('corrects what Back brings', () => {
    const browser = start('d=energy')
    select(podlaskie)
    sync?.setCheck(withoutDomains)
    browser.back()
    expect(viewStore.getState()).toMatchObject({ domains: [], selection: null })
    expect(browser.entries).toEqual(['', 'sel=region.PL84'])
  })
})

describe('a browser that refuses to write', () => {
  it('is asked again later, and the view is not touched by it', () => {
    const { log, refuseNext } = start()
    refuseNext(1)
    select(podlaskie)
    expect(viewStore.getState().selection).toEqual(podlaskie)
    expect(log).toEqual([])
    vi.advanceTimersByTime(5000)
    expect(log).toEqual(['replace sel=region.PL84'])
  })
})

describe('after the stop', () => {
  it('nothing is written or read any more', () => {
    const browser = start()
    sync?.stop()
    select(podlaskie)
    moveCamera(camera(800))
    vi.runAllTimers()
    expect(browser.log).toEqual([])
  })
})

describe('scenes after the query', () => {
  it('stay through changes, Back and Forward', () => {
    const browser = start('d=energy#scenes=abc')
    expect(viewStore.getState().sceneText).toBe('abc')
    select(podlaskie)
    expect(browser.log).toEqual(['push sel=region.PL84&d=energy#scenes=abc'])
    browser.back()
    expect(viewStore.getState()).toMatchObject({ selection: null, sceneText: 'abc' })
    expect(browser.log).toHaveLength(1)
  })
  it('are written in place when they are edited', () => {
    const { log } = start('#scenes=abc')
    viewStore.setState({ sceneText: 'abd' })
    vi.runAllTimers()
    expect(log).toEqual(['replace #scenes=abd'])
  })
  it('come and go with the entry that carries them', () => {
    const browser = start()
    viewStore.setState({ presentedScene: 2, sceneText: 'abc' })
    expect(browser.log).toEqual(['push present=2#scenes=abc'])
    browser.back()
    expect(viewStore.getState()).toMatchObject({ presentedScene: 0, sceneText: '' })
    browser.forward()
    expect(viewStore.getState()).toMatchObject({ presentedScene: 2, sceneText: 'abc' })
  })
})

describe('a correction', () => {
  it('is written in place although a reader could have made it as a step', () => {
    const { log } = start('present=1#scenes=abc')
    correctView({ selection: podlaskie })
    expect(log).toEqual(['replace sel=region.PL84&present=1#scenes=abc'])
  })
})
