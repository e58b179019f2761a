/** What the folders of `geo/sources` and the whole area say of themselves. */
import * as v from 'valibot'
import { areaSettings } from '@/domain/schema/area'

const text = v.pipe(v.string(), v.minLength(1))
const texts = v.array(text)

/** `source.json` of each folder: what the folder as a whole is, where from, under which terms. */
export const FolderSchema = v.looseObject({
  title: text,
  licence: v.optional(text),
  retrieved: text,
  notes: texts,
  /** Ids in `sources.json`. */
  sources: v.optional(texts),
  sha256: v.optional(text),
})
export type SourceFolder = v.InferOutput<typeof FolderSchema>
export const folderNames = [
  'about',
  'boundaries',
  'events',
  'indicators',
  'labels',
  'organisations',
  'places',
  'priorities',
  'programmes',
  'projects',
  'regions',
  'taxonomy',
] as const
export type FolderName = (typeof folderNames)[number]

export const AreaSchema = v.strictObject({
  release: text,
  title: v.strictObject({ en: text }),
  attribution: text,
  licence: text,
  taxonomyNote: text,
  ...areaSettings,
})
export type Area = v.InferOutput<typeof AreaSchema>
