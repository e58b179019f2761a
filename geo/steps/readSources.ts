/** Turns the texts of `geo/sources` into typed records; whatever has the wrong shape becomes a problem and is left out. */
import type { GeometryCollection, Topology } from 'topojson-specification'
import * as v from 'valibot'
import { type AreaTexts, AreaTextsSchema } from '@/domain/schema/area'
import { aboutPaths } from '../aboutSources'
import { plainIssue } from '../checks/plainIssue'
import type { Problem } from '../checks/problem'
import { releasePaths } from '../package/releases'
import { type Area, AreaSchema, type FolderName, FolderSchema, folderNames, type SourceFolder } from '../sourceFolders'
import { type SourceListName, type SourceRecord, sourcePaths, sourceRecords } from '../sourceSchemas'

export type Boundaries = Topology<Record<'regions' | 'overlays' | 'countries', GeometryCollection>>
export type SourceLists = { readonly [N in SourceListName]: readonly SourceRecord<N>[] }
export interface Sources extends SourceLists {
  readonly area: Area
  /** Texts that name the area, by message and language. */
  readonly areaTexts: AreaTexts
  readonly folders: Readonly<Record<FolderName, SourceFolder>>
  readonly boundaries: Boundaries
  /** As stored, for the checksum. */
  readonly boundariesText: string
  /** Facts for the About room, file by file as `aboutPaths` lists them. */
  readonly about: readonly unknown[]
}

export const boundariesPath = 'boundaries/boundaries.topo.json'
export const areaTextsPath = 'area-texts.json'
/** Every file the pipeline reads, below `geo/sources`. */
export const allSourcePaths: readonly string[] = [
  ...Object.values(sourcePaths),
  ...folderNames.map((name) => `${name}/source.json`),
  'area.json',
  areaTextsPath,
  boundariesPath,
  ...aboutPaths,
  ...Object.values(releasePaths),
]

/** `files`: text by path. Problems: unreadable JSON, wrong shape. */
export function readSources(files: ReadonlyMap<string, string>): { sources: Sources; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const parse = (path: string) => parseJson(path, files.get(path), problems)
  const lists = Object.fromEntries(
    Object.entries(sourceRecords).map(([name, schema]) => {
      const path = sourcePaths[name as SourceListName]
      return [name, readRecords(path, schema, parse(path), problems)]
    }),
  ) as unknown as SourceLists
  const folders = Object.fromEntries(
    folderNames.map((name) => [name, readOne(`${name}/source.json`, FolderSchema, parse, problems)]),
  ) as Record<FolderName, SourceFolder>
  return {
    sources: {
      ...lists,
      folders,
      area: readOne('area.json', AreaSchema, parse, problems),
      areaTexts: readOne(areaTextsPath, AreaTextsSchema, parse, problems),
      // The topology's own build asserts its shape; its checksum is checked here.
      boundaries: parse(boundariesPath) as Boundaries,
      boundariesText: files.get(boundariesPath) ?? '',
      about: aboutPaths.map(parse),
    },
    problems,
  }
}

function parseJson(path: string, content: string | undefined, problems: Problem[]): unknown {
  if (content === undefined) {
    problems.push({ file: path, id: 'file', wrong: 'The file is missing.', fix: 'Restore it from version control.' })
    return undefined
  }
  try {
    return JSON.parse(content)
  } catch (error) {
    problems.push({
      file: path,
      id: placeOf(error, content),
      wrong: 'The file can’t be read from here on.',
      fix: mendJson,
    })
    return undefined
  }
}

const mendJson =
  'Look at this line and the one before: often a comma is missing or too many, or a bracket or quotation mark is not closed.'

/** Where reading stopped, which the error names as a position where it isn't the end. */
function placeOf(error: unknown, content: string): string {
  const position = /position (\d+)/.exec(String(error))?.[1]
  return `line ${content.slice(0, position === undefined ? undefined : Number(position)).split('\n').length}`
}

function readRecords(path: string, schema: v.GenericSchema, content: unknown, problems: Problem[]): unknown[] {
  if (content === undefined) return []
  if (!Array.isArray(content)) {
    problems.push({ file: path, id: 'file', wrong: 'Not a list of records.', fix: 'Put the records into [ ].' })
    return []
  }
  return content.flatMap((record, index) => {
    const result = v.safeParse(schema, record)
    if (result.success) return [result.output]
    problems.push(...shapeProblems(path, recordName(record, index), result.issues))
    return []
  })
}

function readOne<S extends v.GenericSchema>(
  path: string,
  schema: S,
  parse: (path: string) => unknown,
  problems: Problem[],
): v.InferOutput<S> {
  const content = parse(path)
  const result = v.safeParse(schema, content)
  if (!result.success && content !== undefined) problems.push(...shapeProblems(path, 'file', result.issues))
  return result.output as v.InferOutput<S>
}

function recordName(record: unknown, index: number): string {
  const named = record as { id?: unknown; regionId?: unknown } | null
  return String(named?.id ?? named?.regionId ?? `record ${index + 1}`)
}

export function shapeProblems(file: string, id: string, issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  return issues.map((issue) => ({ file, id, ...plainIssue(issue) }))
}
