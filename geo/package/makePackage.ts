/** Everything for other programs beside the artefacts: tables, GeoJSON twins, their description, the change log. Pure. */
import { compactFiles } from '@/domain/compact/files'
import type { ChangeLog } from '@/domain/schema/release'
import { areaFile } from '../steps/area'
import { serialise } from '../steps/serialise'
import { allTables } from './allTables'
import { catalogOf } from './catalog'
import { changesBetween, countRecords } from './changes'
import { csvText } from './csvText'
import { artefactResource, descriptorOf, fileResource, type Resource, sourcesOf, tableResource } from './descriptor'
import { fingerprintsOf } from './fingerprints'
import { geoTwins } from './geoTwins'
import { allLicences, licencesOf } from './licences'
import type { Releases } from './releases'
import { type Published, type Table, table } from './table'

type Texts = ReadonlyMap<string, string>
interface Part {
  readonly files: readonly (readonly [string, string])[]
  readonly resources: readonly Resource[]
}

/** Text by file name. `texts`: that of the files made so far. */
export function makePackage(published: Published, releases: Releases, texts: Texts): Texts {
  const parts = [
    tables(published),
    twins(published),
    artefacts(published, texts),
    changeLog(published, releases),
    forTheApp(texts),
  ]
  const resources = parts.flatMap((part) => part.resources)
  const descriptor = descriptorOf(published, resources)
  return new Map([
    ...parts.flatMap(({ files }) => files),
    ['datapackage.json', serialise(descriptor)],
    ['catalog.jsonld', serialise(catalogOf(published.manifest, descriptor, resources))],
  ])
}

function tables(published: Published): Part {
  const made = allTables.map((each) => tableFile(each, published))
  return { files: made.flatMap(({ files }) => files), resources: made.flatMap(({ resources }) => resources) }
}

function tableFile(each: Table, published: Published): Part {
  const rows = each.rows(published)
  const text = csvText(each, rows)
  const resource = tableResource(each, rows, text, sourcesOf(published, sourceIds(published, each.artefact)))
  return { files: [[resource.path, text]], resources: [resource] }
}

/** Of figures, the few that publish them; of other facts, what all records stand on, else each record names its own. */
function sourceIds({ artefacts, manifest }: Published, id: Table['artefact']): readonly string[] {
  if (id === 'indicators') return artefacts.indicators.indicators.flatMap(({ sources }) => sources)
  return manifest.files.find((file) => file.id === id)?.sources ?? []
}

function twins(published: Published): Part {
  const made = geoTwins.map(({ name, title, description, table: of, features }) => {
    const list = features(published)
    const text = serialise({ type: 'FeatureCollection', features: list })
    const isOfFigures = of === undefined
    const artefact = allTables.find((each) => each.name === of)?.artefact ?? 'indicators'
    const resource = fileResource({
      name: `${name}-geojson`,
      path: `${name}.geojson`,
      format: 'geojson',
      title: `${title} (GeoJSON)`,
      description: of === undefined ? description : `${description} Properties are the columns of the table ${of}.`,
      subject: of ?? 'indicators',
      licenses: isOfFigures ? [...licencesOf('indicators'), ...allLicences] : licencesOf(artefact),
      text,
      records: list.length,
      sources: sourcesOf(published, sourceIds(published, artefact)),
    })
    return { file: [resource.path, text] as const, resource }
  })
  return { files: made.map(({ file }) => file), resources: made.map(({ resource }) => resource) }
}

/** The files of the manifest, which are made already. */
function artefacts(published: Published, texts: Texts): Part {
  const resources = published.manifest.files.map((file) =>
    artefactResource(file, texts.get(file.path) ?? '', sourcesOf(published, sourceIds(published, file.id))),
  )
  return { files: [], resources }
}

const files = { licenses: licencesOf('about'), format: 'json' } as const

function changeLog(published: Published, { last, log }: Releases): Part {
  const now = fingerprintsOf(published)
  const unreleased = last === undefined ? [] : changesBetween(last.records, now)
  const changes: ChangeLog = { releases: [...log], unreleased: [...unreleased] }
  const text = serialise(changes)
  const total = countRecords(now).reduce((sum, { count }) => sum + count, 0)
  const resource = fileResource({
    ...files,
    name: 'changes-json',
    path: 'changes.json',
    title: 'Change log (JSON)',
    description: `Which of the ${total} records were added, changed or removed, release by release.`,
    subject: 'changes',
    text,
  })
  const csv = tableFile(changeTable(changes), published)
  return { files: [['changes.json', text], ...csv.files], resources: [...csv.resources, resource] }
}

type Change = Readonly<Record<'release' | 'table' | 'record' | 'change', string>>

function changeTable({ releases, unreleased }: ChangeLog): Table {
  const kinds = ['added', 'changed', 'removed'] as const
  const all = [{ release: 'unreleased', changes: unreleased }, ...releases]
  const required = { type: 'string', isRequired: true } as const
  return table<Change>({
    name: 'changes',
    title: 'Change log',
    description:
      'A row for each record that was added, changed or removed since the release before; none for the first release.',
    artefact: 'about',
    key: ['release', 'table', 'record'],
    records: () =>
      all.flatMap(({ release, changes }) =>
        changes.flatMap((of) =>
          kinds.flatMap((change) => of[change].map((record) => ({ release, table: of.table, record, change }))),
        ),
      ),
    fields: [
      {
        name: 'release',
        ...required,
        description: 'Data release that has the change; unreleased: none yet.',
        of: (c) => c.release,
      },
      { name: 'table', ...required, description: 'Table of the record.', of: (c) => c.table },
      {
        name: 'record',
        ...required,
        description: 'Key of the record; of two columns with a space between.',
        of: (c) => c.record,
      },
      { name: 'change', ...required, description: 'What happened to it.', values: kinds, of: ({ change }) => change },
    ],
  })
}

/** What the atlas itself loads instead of larger files, and the list of its files. */
function forTheApp(texts: Texts): Part {
  const one = (name: string, path: string, description: string) =>
    fileResource({ ...files, name, path, title: path, description, subject: 'app', text: texts.get(path) ?? '' })
  return {
    files: [],
    resources: [
      one('manifest', 'manifest.json', 'The files that the atlas reads, with their sizes, licences and checksums.'),
      one(
        'area',
        areaFile,
        'Settings of this atlas: its name, languages, projection and examples. Built into the app.',
      ),
      one(
        'shapes-topojson',
        compactFiles.shapes,
        'Regions, land and borders in the smaller form that the atlas loads.',
      ),
      one('links-compact', compactFiles.links, 'Links in the smaller form that the atlas loads.'),
    ],
  }
}
