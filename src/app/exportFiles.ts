/** Makes the files that the export dialog offers. */
import { area } from '@/domain/area'
import { csvOf } from '@/domain/table/csv'
import type { FileTable } from '@/domain/table/fileTable'
import { geoJsonOf } from '@/export/geoJson'
import { type Plate, type PlateInput, plateOf, slideSize } from '@/export/plate'
import type { PlateView } from '@/export/plateContent'
import { plateSvg } from '@/export/plateSvg'
import type { PlateWords } from '@/export/plateWords'
import { dataAddress, rasterise } from '@/export/raster'
import { type PictureSize, pictureSizes } from '@/export/sizes'
import { slidesOf } from '@/export/slides'
import type { ExportFile, ExportJob, ExportWish } from '@/rooms/export/exportKit'

export interface ExportSource extends Omit<PlateInput, 'shown'> {
  /** The view as it is now. */
  readonly shown: () => PlateView
  readonly tableFor: (table: ExportWish['table']) => FileTable
  readonly sheetNames: (table: ExportWish['table']) => { readonly rows: string; readonly about: string }
}

/** Lets the page draw its progress and hear a cancelling before the next stretch of work. */
export async function pause({ signal }: ExportJob): Promise<void> {
  await new Promise((done) => setTimeout(done))
  signal.throwIfAborted()
}

export function pictureSize(id: string): PictureSize {
  return Object.values(pictureSizes).find((size) => size.id === id) ?? pictureSizes['1x']
}

export function plateFor(source: ExportSource, { width, height, scale }: PictureSize): Plate {
  return plateOf({ ...source, shown: source.shown() }, { width: width / scale, height: height / scale })
}

export async function makeFile(source: ExportSource, wish: ExportWish, job: ExportJob): Promise<ExportFile> {
  const { release } = source.catalogue.manifest
  const isTable = wish.kind === 'csv' || wish.kind === 'xlsx'
  const isPicture = wish.kind === 'png' || wish.kind === 'svg'
  const what = isTable ? wish.table : isPicture ? wish.size : 'view'
  const name = `${area.fileName}-${what}-${release}.${wish.kind}`
  await pause(job)
  return { name, ...(await contentOf(source, wish, job)) }
}

type Content = Omit<ExportFile, 'name'>

async function contentOf(source: ExportSource, wish: ExportWish, job: ExportJob): Promise<Content> {
  switch (wish.kind) {
    case 'svg':
      return {
        type: 'image/svg+xml',
        content: plateSvg(plateFor(source, pictureSize(wish.size)), pictureSize(wish.size)),
      }
    case 'png':
      return { type: 'image/png', content: await pngOf(source, pictureSize(wish.size), job) }
    case 'pptx':
      return { type: slidesType, content: await presentationOf(source, [source.shown()], job) }
    case 'csv':
      return { type: 'text/csv;charset=utf-8', content: csvOf(source.tableFor(wish.table)) }
    case 'xlsx': {
      const { xlsxOf } = await import('@/rooms/table/xlsx')
      job.signal.throwIfAborted()
      const content = await xlsxOf(source.tableFor(wish.table), source.sheetNames(wish.table))
      return { type: content.type, content }
    }
    case 'geojson': {
      const { content, drawing } = plateOf({ ...source, shown: source.shown() }, slideSize)
      const shown = geoJsonOf(source.catalogue, drawing, content, source.words)
      return { type: 'application/geo+json', content: JSON.stringify(shown) }
    }
  }
}

export const slidesType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

async function pngOf(source: ExportSource, size: PictureSize, job: ExportJob): Promise<Blob> {
  const plate = plateFor(source, size)
  job.onProgress(0.3)
  await pause(job)
  const svg = plateSvg(plate, size)
  job.onProgress(0.6)
  await pause(job)
  return await rasterise(svg, size)
}

/** One slide a view: of what is shown now, or of each scene of a show. */
export async function presentationOf(
  { catalogue, words }: { readonly catalogue: ExportSource['catalogue']; readonly words: PlateWords },
  views: readonly PlateView[],
  job: ExportJob,
): Promise<Blob> {
  return await slidesOf({
    catalogue,
    words,
    views,
    title: words.text('app.name'),
    rasterise: async (svg, pixels) => {
      const picture = await dataAddress(await rasterise(svg, pixels))
      await pause(job)
      return picture
    },
    onSlide: async (done, total) => {
      job.onProgress(0.1 + (0.8 * done) / total)
      await pause(job)
    },
  })
}
