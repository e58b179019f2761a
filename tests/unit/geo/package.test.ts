import { describe, expect, it } from 'vitest'
import type { ProjectId } from '@/domain/ids'
import { buildAtlas } from '../../../geo/atlas'
import { checkPackage } from '../../../geo/checks/package'
import { changesBetween } from '../../../geo/package/changes'
import { csvText } from '../../../geo/package/csvText'
import { cutRelease } from '../../../geo/package/cutRelease'
import { fingerprintsOf } from '../../../geo/package/fingerprints'
import { readReleases, releasePaths } from '../../../geo/package/releases'
import type { Published } from '../../../geo/package/table'
import { table } from '../../../geo/package/table'
import { sourceFiles } from './sources'

const built = buildAtlas(sourceFiles)
const descriptor = JSON.parse(built.files.get('datapackage.json') ?? '')
interface Resource {
  readonly name: string
  readonly path: string
  readonly subject: string
  readonly schema?: { readonly fields: readonly { readonly name: string }[] }
}
const resources: readonly Resource[] = descriptor.resources

if (!built.published) throw new Error(built.problems[0]?.wrong)
const now: Published = built.published

/** The package with one file rewritten, described as it then is. */
function withFile(path: string, change: (text: string) => string): Map<string, string> {
  return new Map(built.files).set(path, change(built.files.get(path) ?? ''))
}
const wrongsIn = (files: ReadonlyMap<string, string>, path: string) =>
  checkPackage(files)
    .filter(({ file, wrong }) => file === path && !wrong.startsWith('Its size or checksum'))
    .map(({ id, wrong }) => `${id}: ${wrong}`)

describe('the data package', () => {
  it('has a table of every kind of record, and its twin in JSON or GeoJSON', () => {
    for (const kind of [
      'regions',
      'priorities',
      'organisations',
      'projects',
      'events',
      'links',
      'indicators',
      'sources',
    ]) {
      const paths = resources.filter(({ subject }) => subject === kind).map(({ path }) => path)
      expect(paths).toContain(`${kind}.csv`)
      expect(paths.some((path) => /json$/.test(path))).toBe(true)
    }
  })

  it('is true to itself', () => {
    expect(checkPackage(built.files)).toEqual([])
  })

  it.each([['a file is gone', 'places.csv', 'file: The data package names it, but it is not there.']])(
    'is refused where %s',
    (_, path, wrong) => {
      const files = new Map(built.files)
      files.delete(path)
      expect(checkPackage(files).map(({ file, id, wrong }) => [file, `${id}: ${wrong}`])).toContainEqual([path, wrong])
    },
  )

  it.each([
    ['another column', 'places.csv', /^id,name/, 'name,id', /row 1: The columns are not those described/],
    ['a key that stands twice', 'domains.csv', /\nenergy,/, '\nagri-food,', /The key “agri-food” stands twice/],
    ['an unknown region', 'priority-regions.csv', /,DE30\n/, ',DE99\n', /region_id: There is no “DE99” in regions/],
    ['no number', 'links.csv', /(\n(?:[^,]*,){9})\d+/, '$1far', /distance_km: “far” is no integer/],
    ['a share above one', 'links.csv', /,0\.\d+,/, ',1.5,', /affinity: “1.5” is out of range/],
    ['an unknown word', 'project-dates.csv', /,start,/, ',begin,', /kind: “begin” is none of the values/],
    [
      'a date of another form',
      'project-dates.csv',
      /,\d{4}-\d{2}-\d{2},/,
      ',7.5.2019,',
      /date: “7.5.2019” is not written/,
    ],
    ['an empty cell where one must not be', 'projects.csv', /\n([^,]*),[^,]*,/, '\n$1,,', /acronym: The cell is empty/],
    ['a row too short', 'link-events.csv', /\n[^,]*,[^,\n]*\n/, '\nDE30-DE40\n', /It has 1 cells instead of 2/],
    [
      'a formula',
      'sources.csv',
      /\n([^,]*),[^,]*,/,
      '\n$1,=HYPERLINK(1),',
      /title: “=HYPERLINK\(1\)” begins like a formula/,
    ],
    [
      'a property nobody described',
      'events.geojson',
      /"place":/,
      '"secret":1,"place":',
      /secret: The data package does not/,
    ],
  ])('is refused with %s', (...[, path, from, to, wrong]) => {
    const wrongs = wrongsIn(
      withFile(path, (text) => text.replace(from, to)),
      path,
    )
    expect(wrongs.some((text) => wrong.test(text))).toBe(true)
  })

  it('is refused while a published file is not described', () => {
    const wrongs = wrongsIn(new Map(built.files).set('stray.csv', 'id\n1\n'), 'stray.csv')
    expect(wrongs).toEqual(['file: The data package does not describe it.'])
  })

  it('quotes what would break a row', () => {
    const one = table<{ readonly text: string }>({
      name: 'one',
      title: 'One',
      description: 'One.',
      artefact: 'about',
      key: ['text'],
      records: () => [],
      fields: [{ name: 'text', type: 'string', description: 'Text.', of: ({ text }) => text }],
    })
    expect(csvText(one, [['a "b", c\nd'], [['e', 'f']], [undefined]])).toBe('text\n"a ""b"", c\nd"\ne | f\n\n')
  })
})

describe('the catalogue for portals', () => {
  const graph: readonly Record<string, unknown>[] = JSON.parse(built.files.get('catalog.jsonld') ?? '')['@graph']
  const ofType = (type: string) => graph.filter((node) => node['@type'] === type)

  it('lists data sets that are there, each with files that are there', () => {
    const [catalogue] = ofType('dcat:Catalog')
    const sets = ofType('dcat:Dataset')
    const ids = sets.map((set) => ({ '@id': set['@id'] }))
    expect(catalogue?.['dcat:dataset']).toEqual(ids)
    const files = sets.flatMap((set) => set['dcat:distribution'] as { 'dcat:downloadURL': { '@id': string } }[])
    const paths = files.map((file) => file['dcat:downloadURL']['@id'])
    expect(paths.filter((path) => !built.files.has(path))).toEqual([])
    const described = resources.filter(({ subject }) => subject !== 'app').map(({ path }) => path)
    expect([...paths].sort()).toEqual(['datapackage.json', ...described].sort())
  })

  it('gives every data set what a portal asks for', () => {
    for (const set of ofType('dcat:Dataset'))
      for (const term of ['dct:title', 'dct:description', 'dct:publisher', 'dct:issued', 'dct:spatial', 'dcat:theme'])
        expect(set[term]).toBeTruthy()
  })
})

describe('a release', () => {
  const withoutReleases = new Map([...sourceFiles].filter(([path]) => !path.startsWith('releases/')))
  const cutOf = (release: string, files: ReadonlyMap<string, string>, published: Published) => {
    const cut = cutRelease(release, files, published)
    return 'wrong' in cut ? cut.wrong : new Map([...files, ...cut.files])
  }
  const releasedAs = (release: string): Published => ({ ...now, manifest: { ...now.manifest, release } })
  const first = cutOf('2030.01', withoutReleases, now)
  if (typeof first === 'string') throw new Error(first)

  it('tells which records were added, changed and removed since the one before', () => {
    const [one, two, three, ...others] = now.artefacts.projects.projects
    if (!one || !two || !three) throw new Error('no projects')
    const projects = [
      { ...one, title: 'Another title' },
      { ...two, partners: two.partners.slice(1) },
      { ...three, id: 'a-new-one' as ProjectId },
      ...others,
    ]
    const published = { ...releasedAs('2030.01'), artefacts: { ...now.artefacts, projects: { projects } } }
    const second = cutOf('2030.02', first, published)
    if (typeof second === 'string') throw new Error(second)
    const { releases, problems } = readReleases(second, '2030.02')
    expect(problems).toEqual([])
    expect(JSON.parse(second.get('area.json') ?? '')).toMatchObject({ release: '2030.02' })
    expect(releases.log).toMatchObject([
      {
        release: '2030.02',
        since: '2030.01',
        changes: [{ table: 'projects', added: ['a-new-one'], changed: [one.id, two.id], removed: [three.id] }],
      },
      { release: '2030.01', since: null, changes: [] },
    ])
  })

  it('has an id, later than the last, and something new', () => {
    expect(cutOf('spring', first, releasedAs('2030.01'))).toMatch(/no year\.month/)
    expect(cutOf('2029.12', first, releasedAs('2030.01'))).toMatch(/has to come after/)
    expect(cutOf('2030.01.2', first, releasedAs('2030.01'))).toBe('Nothing has changed since 2030.01.')
  })

  it('is asked for where the id was changed by hand', () => {
    const { problems } = readReleases(sourceFiles, '2031.01')
    expect(problems.map(({ fix }) => fix)).toEqual([expect.stringContaining('npm run data:release -- 2031.01')])
  })

  it('leaves behind what can’t be mended by hand', () => {
    const broken = new Map(sourceFiles).set(releasePaths.last, '{')
    expect(readReleases(broken, now.manifest.release).problems).toHaveLength(1)
  })

  it('is not needed for an atlas that was never released', () => {
    expect(readReleases(withoutReleases, '2031.01')).toMatchObject({ problems: [], releases: { log: [] } })
  })

  it('counts a record as changed by what belongs to it, and by nothing else', () => {
    const programmes = now.artefacts.programmes.programmes.map((each) => ({ ...each, rules: each.rules.slice(1) }))
    const changed = { ...now, artefacts: { ...now.artefacts, programmes: { programmes } } }
    expect(changesBetween(fingerprintsOf(now), fingerprintsOf(changed))).toEqual([
      { table: 'programmes', added: [], changed: programmes.map(({ id }) => id), removed: [] },
    ])
  })
})
