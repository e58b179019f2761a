import { type KeyboardEvent, type RefObject, useState } from 'react'
/** What can be picked from a list below a field. */
export interface ComboboxOption {
  /** In the page; the field names the active one by it. */
  readonly id: string
  readonly pick: () => void
}

export interface Combobox<Option extends ComboboxOption> {
  readonly query: string
  readonly setQuery: (query: string) => void
  /** What can be picked, in the order shown; `null` until it is known. */
  readonly options: readonly Option[] | null
  readonly setOptions: (options: readonly Option[]) => void
  /** Place in `options` of what Enter picks. */
  readonly active: number
  readonly setActive: (index: number) => void
  readonly pick: (option: Option) => void
  readonly close: () => void
  readonly handleKeyDown: (event: KeyboardEvent) => void
}

interface Surroundings {
  readonly input: RefObject<HTMLInputElement | null>
  readonly isOpen: boolean
  readonly setIsOpen: (isOpen: boolean) => void
}

/** State and keys of a field with a list below it: arrows move, Enter picks, Escape empties and then leaves. */
export function useCombobox<Option extends ComboboxOption>(surroundings: Surroundings): Combobox<Option> {
  const { input, isOpen, setIsOpen } = surroundings
  const [query, setText] = useState('')
  const [options, setOptions] = useState<readonly Option[] | null>(null)
  const [active, setActive] = useState(0)
  const setQuery = (next: string) => {
    setText(next)
    setActive(0)
    setIsOpen(true)
    if (next.trim() === '') setOptions(null)
  }
  const close = () => {
    setQuery('')
    setIsOpen(false)
  }
  const pick = (option: Option) => {
    close()
    option.pick()
  }
  const step = (by: 1 | -1) => {
    setIsOpen(true)
    const count = options?.length ?? 0
    if (count > 0) setActive((active + by + count) % count)
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => {
      const option = options?.[active]
      if (isOpen && option) pick(option)
    },
    Escape: () => (query === '' ? input.current?.blur() : close()),
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key]
    // While an input method composes a letter, Enter and the arrows belong to it.
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }
  return { query, setQuery, options, setOptions, active, setActive, pick, close, handleKeyDown }
}
