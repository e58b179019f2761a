import { describe, expect, it } from 'vitest'
import { buildAtlas, compareFiles } from '../../../geo/atlas'
import { describeProblems } from '../../../geo/checks/problem'
import { readCommittedData } from '../../../geo/files'
import { boundariesPath } from '../../../geo/steps/readSources'
import { sourceFiles, withBrokenFile } from './sources'

describe('the committed data', () => {
  it('is what the sources give, byte for byte', { timeout: 60_000 }, () => {
    const { files, problems } = buildAtlas(sourceFiles)
    expect(problems).toEqual([])
    expect(compareFiles(files, readCommittedData())).toEqual([])
  })
})

describe('compareFiles', () => {
  const built = new Map([
    ['a.json', '{\n1\n}'],
    ['b.json', '{}'],
  ])

  it('names the first line that differs, what is missing and what no step makes', () => {
    const committed = new Map([
      ['a.json', '{\n2\n}'],
      ['old.json', '{}'],
    ])
    expect(compareFiles(built, committed).map(({ file, id, wrong }) => `${file} ${id}: ${wrong}`)).toEqual([
      'a.json line 2: It differs from what the sources give.',
      'b.json file: The file is missing.',
      'old.json file: No step makes this file.',
    ])
  })
})

describe('buildAtlas with broken sources', () => {
  const reported = (files: ReadonlyMap<string, string>) => {
    const built = buildAtlas(files)
    expect(built.files.size).toBe(0)
    return describeProblems(built.problems)
  }

  it('lists every problem with its file, its record and what to do', () => {
    const files = withBrokenFile('priorities', 'pl84-p2-01', { publishedFor: 'PL85', domains: ['boats'] })
    files.set(
      'projects/projects.json',
      withBrokenFile('projects', 'sparks', { sources: [] }).get('projects/projects.json') ?? '',
    )
    const list = reported(files)
    expect(list).toContain(
      'priorities/priorities.json › pl84-p2-01\n    The region "PL85" is unknown.\n    → Use a region',
    )
    expect(list).toContain('priorities/priorities.json › pl84-p2-01\n    The domain "boats" is not in the taxonomy.')
    expect(list).toContain('projects/projects.json › sparks\n    The record has no source.')
    expect(list.split('\n').at(-1)).toMatch(/^\d+ problems in the data\.$/)
  })

  it('names a key that was mistyped', () => {
    expect(reported(withBrokenFile('events', 'kick-off-bialystok', { confidance: 'source' }))).toContain(
      'events/events.json › kick-off-bialystok\n    The field "confidance" is not known.',
    )
  })

  it('names a file that is missing or cut short', () => {
    const missing = new Map(sourceFiles)
    missing.delete('places/places.json')
    expect(reported(missing)).toContain('places/places.json › file\n    The file is missing.')
    const cut = new Map(sourceFiles).set(
      'events/events.json',
      (sourceFiles.get('events/events.json') ?? '').slice(0, 900),
    )
    expect(reported(cut)).toMatch(/events\/events\.json › line \d+\n {4}The file can’t be read from here on\./)
  })

  it('names an open ring in the boundaries', () => {
    const topology = JSON.parse(sourceFiles.get(boundariesPath) ?? '')
    // Cut off the arc that closes Berlin, which is a ring of its own.
    const berlin = topology.objects.regions.geometries.find(({ id }: { id: string }) => id === 'DE30')
    topology.arcs[berlin.arcs[0][0]].pop()
    const list = reported(new Map(sourceFiles).set(boundariesPath, JSON.stringify(topology)))
    expect(list).toMatch(/boundaries\.topo\.json › DE30\n {4}Polygon 1, ring 1: the ring is open/)
    expect(list).toContain('SHA-256')
  })
})
