import { type KeyboardEvent, type RefObject, useState } from 'react'
import type { SearchOption } from './searchOptions'

export interface Combobox {
  readonly query: string
  readonly setQuery: (query: string) => void
  /** What can be picked, in the order shown; `null` until it is known. */
  readonly options: readonly SearchOption[] | null
  readonly setOptions: (options: readonly SearchOption[]) => void
  /** Place in `options` of what Enter picks. */
  readonly active: number
  readonly setActive: (index: number) => void
  readonly pick: (option: SearchOption) => void
  readonly close: () => void
  readonly handleKeyDown: (event: KeyboardEvent) => void
}

interface Surroundings {
  readonly input: RefObject<HTMLInputElement | null>
  readonly isOpen: boolean
  readonly setIsOpen: (isOpen: boolean) => void
}

/** State and keys of the search: arrows move, Enter picks, Escape empties and then leaves. */
export function useCombobox({ input, isOpen, setIsOpen }: Surroundings): Combobox {
  const [query, setText] = useState('')
  const [options, setOptions] = useState<readonly SearchOption[] | null>(null)
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
  const pick = (option: SearchOption) => {
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
