/** What the dialog asks of whoever makes the files. */
import type { TableId } from '@/domain/filter'

export const exportKinds = ['png', 'svg', 'pptx', 'xlsx', 'csv', 'geojson'] as const
export type ExportKind = (typeof exportKinds)[number]

export interface ExportSize {
  readonly id: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

export interface ExportWish {
  readonly kind: ExportKind
  /** Of a picture. */
  readonly size: string
  /** Of a table. */
  readonly table: TableId
}

export interface ExportJob {
  readonly signal: AbortSignal
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void
}

export interface ExportFile {
  readonly name: string
  readonly type: string
  readonly content: string | Blob
}

export interface ExportKit {
  readonly sizes: readonly ExportSize[]
  readonly tables: readonly TableId[]
  /** What a picture of the size will show, as an SVG document. */
  readonly preview: (size: string) => Promise<string>
  /** Throws where the file can't be made, and where the signal says that it is not wanted any more. */
  readonly make: (wish: ExportWish, job: ExportJob) => Promise<ExportFile>
}

/** The same for a show: a slide or a page for each scene. */
export interface ShowExportKit {
  readonly slides: (job: ExportJob) => Promise<ExportFile>
  /** SVG documents of a slide's shape. */
  readonly pages: (job: ExportJob) => Promise<readonly string[]>
}
