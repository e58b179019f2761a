import { useCatalogue } from '@/data/useCatalogue'
import type { ShowExportKit } from '@/rooms/export/exportKit'
import { ShowExport } from '@/rooms/export/ShowExport'
import { shownShow } from '@/view/showStore'
import { useShow } from '@/view/useShow'
import { usePlateWords } from './usePlateWords'

/** What the panel of the presentation offers besides its link. What draws the files comes when one is asked for. */
export function ShowSlides() {
  const catalogue = useCatalogue()
  const words = usePlateWords()
  const show = useShow(shownShow)
  if (show.length === 0) return null
  const source = { catalogue, words, show }
  const kit: ShowExportKit = {
    slides: async (job) => (await import('./showFiles')).showSlides(source, job),
    pages: async (job) => (await import('./showFiles')).showPages(source, job),
  }
  return <ShowExport kit={kit} count={show.length} />
}
