/** The one table of keys: what listens to them asks here, and the help page lists it. */
import { readDevice, writeDevice } from './deviceStorage'

export interface KeyPress {
  /** As `KeyboardEvent.key` has it. */
  readonly key: string
  /** `command`: Ctrl or ⌘; `meta`: ⌘ alone. */
  readonly with?: 'command' | 'meta' | 'shift' | 'alt'
  /** The same key as another press of the list, with or without Shift. */
  readonly isTwin?: boolean
}

interface ShortcutEntry {
  /** Any of them does it. */
  readonly presses: readonly KeyPress[]
  /** `map`: while the map has the focus. `browser`: listed for the reader, done by the browser or the control itself. */
  readonly where: 'page' | 'map' | 'browser'
}

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const

/** From the whole page to its parts. Each has a text `help.keys.<id>`. */
export const shortcuts = {
  search: { where: 'page', presses: [{ key: '/' }, { key: 'k', with: 'command' }] },
  help: { where: 'page', presses: [{ key: '?' }] },
  escape: { where: 'page', presses: [{ key: 'Escape' }] },
  move: { where: 'browser', presses: [{ key: 'Tab' }, { key: 'Tab', with: 'shift' }] },
  open: { where: 'browser', presses: [{ key: 'Enter' }] },
  press: { where: 'browser', presses: [{ key: ' ' }] },
  list: { where: 'browser', presses: [{ key: 'ArrowUp' }, { key: 'ArrowDown' }] },
  back: {
    where: 'browser',
    presses: [
      { key: 'ArrowLeft', with: 'alt' },
      { key: '[', with: 'meta' },
    ],
  },
  pan: { where: 'map', presses: arrows.map((key) => ({ key })) },
  zoomIn: { where: 'map', presses: [{ key: '+' }, { key: '=', isTwin: true }] },
  zoomOut: { where: 'map', presses: [{ key: '-' }, { key: '_', isTwin: true }] },
  neighbour: { where: 'map', presses: arrows.map((key) => ({ key, with: 'shift' as const })) },
  nextLink: { where: 'map', presses: [{ key: 'PageDown' }] },
  previousLink: { where: 'map', presses: [{ key: 'PageUp' }] },
  read: { where: 'map', presses: [{ key: 'Enter' }] },
} as const satisfies Record<string, ShortcutEntry>

export type ShortcutId = keyof typeof shortcuts

/** What a listener is asked about; a `KeyboardEvent`. */
type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** Whether a press means this. Keys of one character that work on the whole page can be switched off. */
export function isShortcut(event: Pressed, id: ShortcutId): boolean {
  const { presses, where }: ShortcutEntry = shortcuts[id]
  return presses.some((press) => {
    const isPlainCharacter = press.key.length === 1 && press.with === undefined
    if (isPlainCharacter && where === 'page' && !areSingleKeysOn()) return false
    return isPress(event, press)
  })
}

function isPress({ key, altKey, ctrlKey, metaKey, shiftKey }: Pressed, press: KeyPress): boolean {
  const isSame = press.with === 'command' ? key.toLowerCase() === press.key : key === press.key
  // Shift is not asked for with a character: on many keyboards of the area `/` is typed with it.
  const isShiftRight = key.length === 1 || shiftKey === (press.with === 'shift')
  const isCommandRight = (ctrlKey || metaKey) === (press.with === 'command' || press.with === 'meta')
  return isSame && isShiftRight && isCommandRight && altKey === (press.with === 'alt')
}

const typedInto = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable=true]'

/** Whether a key is the page's: not what somebody has used already, types into a field, or means for an open dialog. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return false
  return !(event.target instanceof Element && event.target.closest(typedInto))
}

/** For `aria-keyshortcuts`; nothing where the keys are off. */
export function ariaShortcuts(id: ShortcutId): string {
  const { presses }: ShortcutEntry = shortcuts[id]
  return presses
    .filter((press) => press.with !== undefined || areSingleKeysOn())
    .flatMap(({ key, with: held }) =>
      held === 'command' ? [`Control+${key.toUpperCase()}`, `Meta+${key.toUpperCase()}`] : [key],
    )
    .join(' ')
}

/** Speech input types letters, and a tremor presses them: keys of one character may be switched off on a device. */
export function areSingleKeysOn(): boolean {
  return readDevice('keys') !== 'off'
}

export function switchSingleKeys(areOn: boolean): void {
  writeDevice('keys', areOn ? '' : 'off')
}
