import { useEffect } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { selectionName } from '@/domain/regionName'
import { useText } from '@/i18n/useText'
import { useView } from '@/view/useView'
import { useLanguage } from './useLanguage'
import { useMapView, usePage } from './usePage'

/** The tab, the history and the bookmark say what is selected, or which page is open. */
export function DocumentTitle() {
  const text = useText()
  const catalogue = useCatalogue()
  const selection = useView((view) => view.selection)
  const language = useLanguage()
  const page = usePage()
  const room = useMapView()
  const selected = selection === null ? undefined : selectionName(catalogue, selection, language)
  const names = page ? [text(page.label)] : [selected, room && text(room.label)]
  const title = [...names, text('app.name')].filter((part) => part !== undefined).join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
  return null
}
