export interface KeyEntry {
  /** Ways to do it; each is keys pressed together. */
  readonly ways: readonly (readonly string[])[]
  /** Message id of what it does. */
  readonly does: string
}

/** Keys that do something, from the whole page to its parts. Key caps are named as they are printed on them. */
export const keys: readonly KeyEntry[] = [
  { ways: [['/'], ['Ctrl', 'K'], ['⌘', 'K']], does: 'about.keys.search' },
  { ways: [['Tab'], ['Shift', 'Tab']], does: 'about.keys.move' },
  { ways: [['Enter']], does: 'about.keys.open' },
  { ways: [['Space']], does: 'about.keys.press' },
  { ways: [['Esc']], does: 'about.keys.escape' },
  { ways: [['↑'], ['↓']], does: 'about.keys.list' },
  { ways: [['←'], ['→'], ['↑'], ['↓']], does: 'about.keys.pan' },
  { ways: [['+'], ['−']], does: 'about.keys.zoom' },
  {
    ways: [
      ['Alt', '←'],
      ['⌘', '['],
    ],
    does: 'about.keys.back',
  },
]
