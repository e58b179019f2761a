import { type FocusEvent, useId, useRef, useState } from 'react'
import { useText } from '@/i18n/useText'
import { useCombobox } from '@/ui/useCombobox'
import { VisuallyHidden } from '@/ui/VisuallyHidden'
import styles from './SearchBox.module.css'
import { SearchField } from './SearchField'
import { SearchPopover } from './SearchPopover'
import type { SearchOption } from './searchOptions'
import { useSearchShortcut } from './useSearchShortcut'

/** Search over everything; opens with `/` or Ctrl/⌘ K. */
export function SearchBox() {
  const text = useText()
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const combobox = useCombobox<SearchOption>({ input, isOpen, setIsOpen })
  const { query, options } = combobox
  useSearchShortcut(input)
  const isSearching = isOpen && query.trim() !== ''
  const handleBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false)
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: only the focus of the field inside is followed.
    <search
      className={styles['box']}
      data-open={isOpen || undefined}
      onFocus={() => setIsOpen(true)}
      onBlur={handleBlur}
    >
      <SearchField input={input} listId={listId} isExpanded={isSearching && !!options?.length} combobox={combobox} />
      {isSearching && <SearchPopover listId={listId} combobox={combobox} />}
      <VisuallyHidden>
        <span role="status">{isSearching && options !== null && text('search.count', { count: options.length })}</span>
      </VisuallyHidden>
    </search>
  )
}
