import { useEffect } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import type { OrganisationId, RegionId } from '@/domain/ids'
import { findRegion, regionName, selectionName } from '@/domain/regionName'
import { useText } from '@/i18n/useText'
import type { LinkView } from '@/view/state'
import { useView } from '@/view/useView'
import { useLanguage } from './useLanguage'
import { useMapView, usePage } from './usePage'

/** What an open document is about; an organisation stands for its region. */
function documentSubjects({ room, compared, matchFor }: LinkView): readonly (RegionId | OrganisationId)[] {
  if (room === 'brief') return compared
  return room === 'evidence' && matchFor ? [matchFor] : []
}

/** The tab, the history and the bookmark say what is selected, or which page is open. */
export function DocumentTitle() {
  const text = useText()
  const catalogue = useCatalogue()
  const selection = useView((view) => view.selection)
  const language = useLanguage()
  const page = usePage()
  const room = useMapView()
  const selected = selection === null ? undefined : selectionName(catalogue, selection, language)
  const subject = useView((view) => documentSubjects(view).join('~'))
  const subjects = subject.split('~').flatMap((id) => {
    const seat = catalogue.organisations.get(id as OrganisationId)?.regionId
    return findRegion(catalogue, seat ?? (id as RegionId)) ?? []
  })
  const about = subjects.map((region) => regionName(region, language)).join(' – ')
  const names = page ? [about || undefined, text(page.label)] : [selected, room && text(room.label)]
  const title = [...names, text('app.name')].filter((part) => part !== undefined).join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
  return null
}
