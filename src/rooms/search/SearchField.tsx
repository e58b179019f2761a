import type { RefObject } from 'react'
import { useText } from '@/i18n/useText'
import { IconButton } from '@/ui/IconButton'
import { CloseIcon, SearchIcon } from '@/ui/icons'
import { areSingleKeysOn, ariaShortcuts, shortcuts } from '@/view/shortcuts'
import styles from './SearchField.module.css'
import type { SearchCombobox } from './searchOptions'

interface Props {
  readonly input: RefObject<HTMLInputElement | null>
  readonly listId: string
  readonly isExpanded: boolean
  readonly combobox: SearchCombobox
}

export function SearchField({ input, listId, isExpanded, combobox }: Props) {
  const text = useText()
  const active = isExpanded ? combobox.options?.[combobox.active] : undefined
  return (
    <div className={styles['field']}>
      <SearchIcon className={styles['icon']} />
      <input
        ref={input}
        className={styles['input']}
        type="text"
        role="combobox"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-label={text('search.label')}
        aria-expanded={isExpanded}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active?.id}
        aria-keyshortcuts={ariaShortcuts('search')}
        placeholder={text('search.placeholder')}
        value={combobox.query}
        onChange={(event) => combobox.setQuery(event.target.value)}
        onKeyDown={combobox.handleKeyDown}
      />
      {areSingleKeysOn() && (
        <span className={styles['key']} aria-hidden="true">
          {shortcuts.search.presses[0].key}
        </span>
      )}
      <span className={styles['close']}>
        <IconButton label={text('search.close')} icon={<CloseIcon />} onClick={combobox.close} />
      </span>
    </div>
  )
}
