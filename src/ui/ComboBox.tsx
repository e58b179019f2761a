import { useEffect, useId, useMemo, useRef, useState } from 'react'
import styles from './ComboBox.module.css'
import { type Combobox, type ComboboxOption, useCombobox } from './useCombobox'

export interface Choice<Id extends string> {
  readonly id: Id
  readonly label: string
  /** Quiet, at the end of the row. */
  readonly remark?: string
}

export interface ComboBoxProps<Id extends string> {
  readonly label: string
  readonly placeholder: string
  /** Best first; asked with every letter. This and `onPick` stay the same functions while they would do the same. */
  readonly find: (query: string) => readonly Choice<Id>[]
  readonly onPick: (id: Id) => void
  /** "Nothing found", in place of the list. */
  readonly nothing: string
}

interface Option<Id extends string> extends ComboboxOption {
  readonly choice: Choice<Id>
}

/** A field that finds one of many by a few letters: arrows move, Enter picks, Escape leaves. */
export function ComboBox<Id extends string>({ label, placeholder, find, onPick, nothing }: ComboBoxProps<Id>) {
  const fieldId = useId()
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const combobox = useCombobox<Option<Id>>({ input, isOpen, setIsOpen })
  const { query, setOptions } = combobox
  const options = useMemo(
    () => find(query).map((choice) => ({ id: `${listId}-${choice.id}`, choice, pick: () => onPick(choice.id) })),
    [find, onPick, query, listId],
  )
  useEffect(() => setOptions(options), [options, setOptions])
  const isSearching = isOpen && query.trim() !== ''
  const isExpanded = isSearching && options.length > 0
  return (
    <div className={styles['box']}>
      <label className={styles['label']} htmlFor={fieldId}>
        {label}
      </label>
      <input
        ref={input}
        id={fieldId}
        className={styles['field']}
        type="text"
        role="combobox"
        aria-expanded={isExpanded}
        aria-controls={isExpanded ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isExpanded ? options[combobox.active]?.id : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={query}
        onChange={(event) => combobox.setQuery(event.target.value)}
        onKeyDown={combobox.handleKeyDown}
        onBlur={() => setIsOpen(false)}
      />
      {isExpanded && <Choices {...{ listId, label, options, combobox }} />}
      {isSearching && options.length === 0 && (
        <p role="status" className={styles['nothing']}>
          {nothing}
        </p>
      )}
    </div>
  )
}

interface ChoicesProps<Id extends string> {
  readonly listId: string
  readonly label: string
  readonly options: readonly Option<Id>[]
  readonly combobox: Combobox<Option<Id>>
}

/** The focus stays in the field; the keys are handled there. */
function Choices<Id extends string>({ listId, label, options, combobox }: ChoicesProps<Id>) {
  return (
    <div id={listId} role="listbox" aria-label={label} className={styles['list']}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
        <div
          key={option.id}
          id={option.id}
          role="option"
          aria-selected={index === combobox.active}
          tabIndex={-1}
          className={styles['option']}
          onPointerDown={(event) => event.preventDefault()}
          onPointerMove={() => combobox.setActive(index)}
          onClick={() => combobox.pick(option)}
        >
          <span>{option.choice.label}</span>
          {option.choice.remark !== undefined && <span className={styles['remark']}>{option.choice.remark}</span>}
        </div>
      ))}
    </div>
  )
}
