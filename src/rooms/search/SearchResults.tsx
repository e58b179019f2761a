import { useEffect, useMemo } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { searchEntries, searchIndex } from '@/domain/searchIndex'
import { useText } from '@/i18n/useText'
import { ResultRow } from './ResultRow'
import styles from './SearchResults.module.css'
import { groupEntries } from './searchGroups'
import { optionOf, type SearchCombobox } from './searchOptions'

interface Props {
  readonly listId: string
  readonly combobox: SearchCombobox
}

/** What was found, by kind; tells the field what can be picked. */
export function SearchResults({ listId, combobox }: Props) {
  const text = useText()
  const catalogue = useCatalogue()
  const { query, setOptions, active } = combobox
  const { groups, isCut, options } = useMemo(() => {
    const grouped = groupEntries(searchEntries(searchIndex(catalogue), query, Number.POSITIVE_INFINITY))
    return { ...grouped, options: grouped.groups.flatMap(({ entries }) => entries.map((e) => optionOf(listId, e))) }
  }, [catalogue, query, listId])
  useEffect(() => setOptions(options), [options, setOptions])
  const activeId = options[active]?.id
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  if (options.length === 0) return <p className={styles['nothing']}>{text('search.nothing', { query })}</p>
  return (
    <>
      <div id={listId} role="listbox" aria-label={text('search.results')} className={styles['list']}>
        {groups.map(({ kind }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox.
          <div key={kind} role="group" aria-labelledby={`${listId}-${kind}`} className={styles['group']}>
            <p id={`${listId}-${kind}`} className={styles['kind']}>
              {text(`search.group.${kind}`)}
            </p>
            {options.map((option, index) =>
              option.entry.kind === kind ? (
                <ResultRow key={option.id} {...{ option, index, combobox }} isActive={index === active} />
              ) : null,
            )}
          </div>
        ))}
      </div>
      {isCut && <p className={styles['cut']}>{text('search.more')}</p>}
    </>
  )
}
