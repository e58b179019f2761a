/** Makes a whole show into slides and into pages to be printed: one a scene. */
import { area } from '@/domain/area'
import type { Catalogue } from '@/domain/catalogue'
import type { Show } from '@/domain/show/show'
import { plateOf, slideSize } from '@/export/plate'
import type { PlateView } from '@/export/plateContent'
import { plateSvg } from '@/export/plateSvg'
import type { PlateWords } from '@/export/plateWords'
import type { ExportFile, ExportJob } from '@/rooms/export/exportKit'
import { viewOfScene } from '@/view/presenting'
import { linkOf } from '@/view/sharedLink'
import { pause, presentationOf, slidesType } from './exportFiles'

export interface ShowSource {
  readonly catalogue: Catalogue
  readonly words: PlateWords
  readonly show: Show
}

export async function showSlides(source: ShowSource, job: ExportJob): Promise<ExportFile> {
  const content = await presentationOf(source, scenePlates(source), job)
  return { name: `${area.fileName}-show-${source.catalogue.manifest.release}.pptx`, type: slidesType, content }
}

/** SVG documents as large as a slide; their patterns are named apart, since they come to stand in one page. */
export async function showPages(source: ShowSource, job: ExportJob): Promise<readonly string[]> {
  const { catalogue, words } = source
  const views = scenePlates(source)
  const pages: string[] = []
  for (const [index, shown] of views.entries()) {
    await pause(job)
    pages.push(plateSvg(plateOf({ catalogue, words, shown }, slideSize), slideSize, `page${index + 1}-`))
    job.onProgress((index + 1) / views.length)
  }
  await pause(job)
  return pages
}

/** What each scene shows on the map, with a link of its own: a slide must open what it shows. */
function scenePlates({ catalogue, words, show }: ShowSource): readonly PlateView[] {
  return show.map((scene) => {
    const view = { ...viewOfScene(scene, catalogue), presentedScene: 0 }
    const link = linkOf(view, words.language, catalogue.manifest.release)
    return { view, link, title: scene.caption, notes: scene.notes }
  })
}
