import { describe, expect, it } from 'vitest'
import { checkDates } from '../../../geo/checks/dates'
import { checkEvidence } from '../../../geo/checks/evidence'
import { checkIds } from '../../../geo/checks/ids'
import { checkOwnLists } from '../../../geo/checks/ownLists'
import { checkReferences } from '../../../geo/checks/references'
import { byId, sources, withRecord } from './sources'

const first = 'pl84-p2-01'
const priority = (change: object) => withRecord('priorities', byId(first), change)
const problem = (file: string, id: string, wrong: string) =>
  expect.objectContaining({ file, id, wrong: expect.stringContaining(wrong), fix: expect.stringMatching(/\w/) })

describe('the sources as they are', () => {
  it('have no problem', () => {
    const checks = [checkIds, checkReferences, checkEvidence, checkDates, checkOwnLists]
    expect(checks.flatMap((check) => check(sources))).toEqual([])
  })
})

describe('checkReferences', () => {
  it('names an unknown region', () => {
    expect(checkReferences(priority({ publishedFor: 'PL85' }))).toEqual([
      problem('priorities/priorities.json', first, '"PL85" is unknown'),
    ])
  })

  it('names a domain that is not in the taxonomy, and a priority without any', () => {
    expect(checkReferences(priority({ domains: ['boat-building'] }))).toEqual([
      problem('priorities/priorities.json', first, '"boat-building" is not in the taxonomy'),
    ])
    expect(checkReferences(priority({ domains: [] }))).toEqual([
      problem('priorities/priorities.json', first, 'no domain'),
    ])
  })

  it('names a seat that leaves several regions open', () => {
    expect(checkReferences(withRecord('organisations', byId('kouvola-innovation'), { seat: 'FI1C' }))).toEqual([
      problem('organisations/organisations.json', 'kouvola-innovation', '"FI1C"'),
    ])
  })

  it('names a partner that does not exist, and one listed twice', () => {
    const partner = { organisation: 'kouvola-innovation', as: 'Kinno', role: 'partner' as const }
    const lost = withRecord('projects', byId('sparks'), { partners: [{ ...partner, organisation: 'nobody' }] })
    expect(checkReferences(lost)).toEqual([problem('projects/projects.json', 'sparks', '"nobody" does not exist')])
    const twice = withRecord('projects', byId('sparks'), { partners: [partner, { ...partner, as: 'KINNO' }] })
    expect(checkReferences(twice)).toEqual([problem('projects/projects.json', 'sparks', 'listed twice')])
  })

  it('names a town that would silently keep a body off the map', () => {
    const moved = withRecord('organisations', byId('kouvola-innovation'), { town: 'Kuovola' })
    expect(checkReferences(moved)).toEqual([
      problem('organisations/organisations.json', 'kouvola-innovation', '"Kuovola" (FI) is not in places'),
    ])
  })

  it('names unknown projects, places and indicators', () => {
    const event = withRecord('events', byId('kick-off-bialystok'), { project: 'gosmart', placeId: 'bialistok' })
    expect(checkReferences(event)).toEqual([
      problem('events/events.json', 'kick-off-bialystok', '"gosmart" does not exist'),
      problem('events/events.json', 'kick-off-bialystok', '"bialistok" does not exist'),
    ])
    const map = withRecord('regionMap', ({ regionId }) => regionId === 'PL84', { noValueFor: ['gdp'] })
    expect(checkReferences(map)).toEqual([problem('indicators/region-map.json', 'PL84', '"gdp" does not exist')])
  })
})

describe('checkEvidence', () => {
  it('names a record without a source, unless it is marked as recalled', () => {
    const bare = checkEvidence(priority({ sources: [] })).filter(({ file }) => file.startsWith('priorities'))
    expect(bare).toEqual([problem('priorities/priorities.json', first, 'no source')])
    const recalled = checkEvidence(priority({ sources: [], confidence: 'recalled' }))
    expect(recalled.filter(({ file }) => file.startsWith('priorities'))).toEqual([])
  })

  it('names a source that does not exist, and one that nothing uses', () => {
    const strange = priority({ sources: [...(sources.priorities.find(byId(first))?.sources ?? []), 'hearsay'] })
    expect(checkEvidence(strange)).toEqual([problem('priorities/priorities.json', first, '"hearsay" does not exist')])
    const unused = { ...sources, sources: [...sources.sources, { id: 'unread-book', title: 'Unread' }] }
    expect(checkEvidence(unused)).toEqual([problem('sources.json', 'unread-book', 'No record uses')])
  })

  it.each(['www.kinno.fi', 'https//kinno.fi', 'https://kinno', 'javascript:alert(1)'])(
    'names the address %s',
    (website) => {
      expect(checkEvidence(withRecord('organisations', byId('kouvola-innovation'), { website }))).toEqual([
        problem('organisations/organisations.json', 'kouvola-innovation', 'not a web address'),
      ])
    },
  )

  it('names a body that no project and no source names', () => {
    const body = { id: 'lonely', name: 'Lonely', helix: 'ngo' as const, country: 'PL' }
    expect(checkEvidence({ ...sources, organisations: [...sources.organisations, body] })).toEqual([
      problem('organisations/organisations.json', 'lonely', 'no source'),
    ])
  })

  it('names a folder without a licence', () => {
    const { licence: _, ...places } = sources.folders.places
    expect(checkEvidence({ ...sources, folders: { ...sources.folders, places } })).toEqual([
      problem('places/source.json', 'file', 'No licence'),
    ])
  })
})

describe('checkIds', () => {
  it('names an id used twice, and one that a link could not carry', () => {
    const [project] = sources.projects
    if (!project) throw new Error('no projects')
    expect(checkIds({ ...sources, projects: [...sources.projects, project] })).toEqual([
      problem('projects/projects.json', project.id, 'used twice'),
    ])
    expect(checkIds(priority({ id: 'PL84 agri-food' }))).toEqual([
      problem('priorities/priorities.json', 'PL84 agri-food', 'not a plain id'),
    ])
  })
})

describe('checkDates', () => {
  const project = (starts: string[], ends: string[]) =>
    withRecord('projects', byId('sparks'), {
      starts: starts.map((value) => ({ value })),
      ends: ends.map((value) => ({ value })),
    })

  it.each([
    [['2019-02-30'], [], 'not a date'],
    [['May 2019'], [], 'not a date'],
    [['1919-05'], [], 'outside'],
    [['2020-05-01'], ['2020-04-30'], 'before it starts'],
    [['2020-01'], ['2021', '2019'], 'before it starts'],
  ])('starting %j and ending %j is wrong: %s', (starts, ends, wrong) => {
    expect(checkDates(project(starts, ends))).toEqual([problem('projects/projects.json', 'sparks', wrong)])
  })

  it('lets a year and a month of that year stand together', () => {
    expect(checkDates(project(['2019-05'], ['2019']))).toEqual([])
  })
})

describe('checkOwnLists', () => {
  it('names a region that has priorities of its own and a reason for having none', () => {
    const missing = [...sources.missing, { regionId: 'PL84', reason: 'None found.' }]
    expect(checkOwnLists({ ...sources, missing })).toEqual([
      problem('priorities/missing.json', 'PL84', 'no priorities of its own'),
    ])
  })

  it('names a country of the area without a label in one of the languages', () => {
    expect(checkOwnLists(withRecord('countries', byId('PL'), { labels: { en: 'Poland' } }))).toEqual([
      problem('labels/countries.json', 'PL', 'pl, lv, et, lt, fi, de, da, sv, nb'),
    ])
  })
})
