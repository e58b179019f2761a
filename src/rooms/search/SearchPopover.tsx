import { lazy, Suspense } from 'react'
import { useText } from '@/i18n/useText'
import styles from './SearchPopover.module.css'
import type { SearchCombobox } from './searchOptions'

// The index and the list come with the first letter typed. Where they can't be had, that is said in their place.
const SearchResults = lazy(async () => {
  try {
    return { default: (await import('./SearchResults')).SearchResults }
  } catch {
    return { default: SearchFailed }
  }
})

interface Props {
  readonly listId: string
  readonly combobox: SearchCombobox
}

export function SearchPopover(props: Props) {
  const text = useText()
  return (
    <div className={styles['popover']}>
      <Suspense fallback={<p className={styles['message']}>{text('search.loading')}</p>}>
        <SearchResults {...props} />
      </Suspense>
    </div>
  )
}

function SearchFailed(_: Props) {
  return <p className={styles['message']}>{useText()('search.failed')}</p>
}
