import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from './Button'
import styles from './LimitedList.module.css'

interface Props<T> {
  readonly items: readonly T[]
  /** How many are shown before the reader asks for all. */
  readonly limit: number
  readonly keyOf: (item: T) => string
  readonly renderItem: (item: T) => ReactNode
  /** "Show all 24". */
  readonly showAllLabel: string
  /** Ordered where the order says something: strongest, newest first. */
  readonly isRanked?: boolean
  /** Little space between: for items of one or two lines. */
  readonly isDense?: boolean
}

/** The first items of a list, and the rest on demand. */
export function LimitedList<T>({
  items,
  limit,
  keyOf,
  renderItem,
  showAllLabel,
  isRanked = false,
  isDense = false,
}: Props<T>) {
  const [isWhole, setIsWhole] = useState(false)
  const firstNew = useRef<HTMLLIElement>(null)
  // The button goes when it is pressed; the reader goes on at the first item it brought.
  useEffect(() => {
    if (isWhole) firstNew.current?.focus()
  }, [isWhole])
  const List = isRanked ? 'ol' : 'ul'
  const shown = isWhole ? items : items.slice(0, limit)
  return (
    <>
      <List className={styles[isDense ? 'dense' : 'list']}>
        {shown.map((item, index) => (
          <li
            key={keyOf(item)}
            className={styles['item']}
            {...(isWhole && index === limit ? { ref: firstNew, tabIndex: -1 } : {})}
          >
            {renderItem(item)}
          </li>
        ))}
      </List>
      {!isWhole && items.length > limit && (
        <Button className={styles['more']} onClick={() => setIsWhole(true)}>
          {showAllLabel}
        </Button>
      )}
    </>
  )
}
