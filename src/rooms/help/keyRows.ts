import { type KeyPress, type ShortcutId, shortcuts } from '@/view/shortcuts'

export interface KeyRow {
  /** End of the id of its text. */
  readonly id: string
  /** Ways to do it; each is the caps pressed together. */
  readonly ways: readonly (readonly string[])[]
}

/** Two that belong together share a line. */
const together: Readonly<Partial<Record<ShortcutId, string>>> = {
  zoomIn: 'zoom',
  zoomOut: 'zoom',
  nextLink: 'links',
  previousLink: 'links',
}

/** As they are printed on the keys. */
const caps: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  ' ': 'Space',
  '-': '−',
}
const held = { command: ['Ctrl', '⌘'], meta: ['⌘'], shift: ['Shift'], alt: ['Alt'] } as const

function waysOf({ key, with: modifier, isTwin }: KeyPress): readonly (readonly string[])[] {
  if (isTwin) return []
  const cap = caps[key] ?? (key.length === 1 ? key.toUpperCase() : key)
  return modifier ? held[modifier].map((one) => [one, cap]) : [[cap]]
}

/** Keys that do something, in the order of their table. */
export const keyRows: readonly KeyRow[] = (Object.keys(shortcuts) as ShortcutId[]).reduce<KeyRow[]>(
  (rows, shortcut) => {
    const id = together[shortcut] ?? shortcut
    const presses: readonly KeyPress[] = shortcuts[shortcut].presses
    const before = rows.find((row) => row.id === id)
    const ways = [...(before?.ways ?? []), ...presses.flatMap(waysOf)]
    return [...rows.filter((row) => row !== before), { id, ways }]
  },
  [],
)
