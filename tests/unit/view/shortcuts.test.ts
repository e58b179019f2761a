import { afterEach, describe, expect, it, vi } from 'vitest'
import { keyRows } from '@/rooms/help/keyRows'
import { areSingleKeysOn, ariaShortcuts, isShortcut, shortcuts, switchSingleKeys } from '@/view/shortcuts'

const press = (key: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
})

function withStorage() {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
}
afterEach(() => vi.unstubAllGlobals())

describe('the table of keys', () => {
  it('takes a character however it is typed, but not together with Ctrl or Alt', () => {
    expect(isShortcut(press('/'), 'search')).toBe(true)
    expect(isShortcut(press('/', { shiftKey: true }), 'search')).toBe(true)
    expect(isShortcut(press('/', { altKey: true }), 'search')).toBe(false)
    expect(isShortcut(press('K', { metaKey: true, shiftKey: false }), 'search')).toBe(true)
    expect(isShortcut(press('k'), 'search')).toBe(false)
  })

  it('tells moving the map from going to the neighbouring region by Shift', () => {
    expect(isShortcut(press('ArrowUp'), 'pan')).toBe(true)
    expect(isShortcut(press('ArrowUp'), 'neighbour')).toBe(false)
    expect(isShortcut(press('ArrowUp', { shiftKey: true }), 'pan')).toBe(false)
    expect(isShortcut(press('ArrowUp', { shiftKey: true }), 'neighbour')).toBe(true)
  })

  it('lets keys of one character be switched off for the page, not for the focused map', () => {
    withStorage()
    switchSingleKeys(false)
    expect(areSingleKeysOn()).toBe(false)
    expect(isShortcut(press('/'), 'search')).toBe(false)
    expect(isShortcut(press('?', { shiftKey: true }), 'help')).toBe(false)
    expect(isShortcut(press('k', { ctrlKey: true }), 'search')).toBe(true)
    expect(isShortcut(press('+'), 'zoomIn')).toBe(true)
    expect(ariaShortcuts('search')).toBe('Control+K Meta+K')
    switchSingleKeys(true)
    expect(ariaShortcuts('search')).toBe('/ Control+K Meta+K')
  })

  it('is listed whole in the help', () => {
    const rows = keyRows.map(({ id }) => id)
    const listed = Object.keys(shortcuts).map(
      (id) => ({ zoomIn: 'zoom', zoomOut: 'zoom', nextLink: 'links', previousLink: 'links' })[id] ?? id,
    )
    expect(rows).toEqual([...new Set(listed)])
    expect(keyRows.find(({ id }) => id === 'zoom')?.ways).toEqual([['+'], ['−']])
    expect(keyRows.find(({ id }) => id === 'search')?.ways).toEqual([['/'], ['Ctrl', 'K'], ['⌘', 'K']])
  })
})
