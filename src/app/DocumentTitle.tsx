import { useEffect } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { useText } from '@/i18n/useText'
import { useView } from '@/view/useView'
import { selectionName } from './selectionName'
import { usePage } from './usePage'

/** The tab, the history and the bookmark say what is selected, or which page is open. */
export function DocumentTitle() {
  const text = useText()
  const catalogue = useCatalogue()
  const selection = useView((view) => view.selection)
  const page = usePage()
  const selected = selection === null ? undefined : selectionName(catalogue, selection)
  const name = page ? text(page.label) : selected
  const title = [name, text('app.name')].filter((part) => part !== undefined).join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
  return null
}
