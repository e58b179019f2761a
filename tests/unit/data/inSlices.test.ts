import { describe, expect, it, vi } from 'vitest'
import { parseInTurns, runInTurns } from '@/data/inSlices'
import { parseArtefact } from '@/domain/parseArtefact'
import type { Artefacts } from '@/domain/schema/artefacts'
import { testArtefacts } from '../../support/testCatalogue'

const [place] = testArtefacts.places.places
const many = {
  ...testArtefacts.places,
  places: Array.from({ length: 1_000 }, (_, n) => ({ ...place, id: `town-${n}` })),
}
const parse = (json: unknown): Artefacts['places'] => parseArtefact('places', 'places.json', json)

describe('parsing in turns', () => {
  it('gives what parsing the whole gives, in pieces', async () => {
    const inPieces = vi.fn(parse)
    expect(await parseInTurns(many, inPieces)).toEqual(parse(many))
    expect(inPieces.mock.calls.length).toBeGreaterThan(1)
  })

  it('names a fault by its place in the file', async () => {
    const broken = { ...many, places: many.places.map((one, n) => (n === 900 ? { ...one, name: 7 } : one)) }
    await expect(parseInTurns(broken, parse)).rejects.toThrow(/^places\.json: places\.900\.name: /)
  })

  it.each([null, [], 'text', { places: 'none' }])('leaves %j to the schema', async (json) => {
    await expect(parseInTurns(json, parse)).rejects.toMatchObject({ code: 'wrong-shape' })
  })
})

it('runs work with pauses to its end', async () => {
  function* work(): Generator<void, string> {
    yield
    yield
    return 'done'
  }
  expect(await runInTurns(work())).toBe('done')
})
