/** The boundaries are the ones that were built, and fit the list of regions. */
import { createHash } from 'node:crypto'
import { sourcePaths } from '../sourceSchemas'
import { decodeLayer, isInside, ringsOf, type Shape } from '../steps/geometry'
import { boundariesPath, type Sources } from '../steps/readSources'
import type { Problem } from './problem'
import { checkRings } from './rings'

export function checkBoundaries(sources: Sources): Problem[] {
  if (!sources.boundaries) return []
  const shapes = new Map([
    ...decodeLayer(sources.boundaries, 'regions'),
    ...decodeLayer(sources.boundaries, 'overlays'),
  ])
  const countries = decodeLayer(sources.boundaries, 'countries')
  return [
    ...checkChecksum(sources),
    ...checkRegionIds(sources.regions, shapes),
    ...checkLabelPoints(sources.regions, shapes),
    ...checkRings(boundariesPath, new Map([...shapes, ...countries])),
  ]
}

export function checkChecksum({ boundariesText, folders }: Pick<Sources, 'boundariesText' | 'folders'>): Problem[] {
  const found = createHash('sha256').update(boundariesText).digest('hex')
  const expected = folders.boundaries?.sha256
  if (found === expected) return []
  return [
    {
      file: boundariesPath,
      id: 'file',
      wrong: `Its SHA-256 is ${found}, but boundaries/source.json says ${expected ?? 'nothing'}.`,
      fix: 'Restore the file, or rebuild both with geo/boundaries.',
    },
  ]
}

export function checkRegionIds(regions: Sources['regions'], shapes: ReadonlyMap<string, Shape>): Problem[] {
  const known = new Set(regions.map(({ id }) => id))
  const shapeless = regions.filter(({ id }) => !shapes.has(id))
  return [
    ...shapeless.map(({ id }) => ({
      file: sourcePaths.regions,
      id,
      wrong: 'The region has no shape in the boundaries.',
      fix: 'Add its units to geo/boundaries/units.csv and rebuild, or take the region out.',
    })),
    ...[...shapes.keys()]
      .filter((id) => !known.has(id))
      .map((id) => ({
        file: boundariesPath,
        id,
        wrong: 'The shape belongs to no region of the list.',
        fix: 'Add the region to regions/regions.json, or rebuild the boundaries without it.',
      })),
  ]
}

export function checkLabelPoints(regions: Sources['regions'], shapes: ReadonlyMap<string, Shape>): Problem[] {
  return regions.flatMap(({ id, labelPoint }) => {
    const shape = shapes.get(id)
    if (!shape || isInside(labelPoint, shape)) return []
    const wrong = `The label point ${labelPoint.join(', ')} lies outside the region.`
    return [{ file: sourcePaths.regions, id, wrong, fix: 'Move it into the largest part of the region.' }]
  })
}

export interface BorderedRegion {
  readonly id: string
  readonly neighbours: readonly string[]
  readonly shape: Shape
}

/**
 * Neighbours stated and borders drawn agree: two regions share an edge point by point exactly if each names the other.
 * A border that was simplified on one side only shares none, and would show as a sliver.
 */
export function checkSharedBorders(file: string, regions: readonly BorderedRegion[]): Problem[] {
  const drawn = sharingRegions(regions)
  return regions.flatMap(({ id, neighbours }) => {
    const sharing = drawn.get(id) ?? new Set<string>()
    const lost = neighbours.filter((other) => !sharing.has(other))
    const unnamed = [...sharing].filter((other) => !neighbours.includes(other))
    return [
      ...lost.map((other) => ({
        file,
        id,
        wrong: `It is said to border on ${other}, but they share no edge.`,
        fix: 'Rebuild the boundaries so that both sides use the same arc.',
      })),
      ...unnamed.map((other) => ({
        file,
        id,
        wrong: `It shares an edge with ${other}, which is not among its neighbours.`,
        fix: 'Rebuild the artefacts with npm run data.',
      })),
    ]
  })
}

function sharingRegions(regions: readonly BorderedRegion[]): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, string>()
  const sharing = new Map<string, Set<string>>()
  const note = (id: string, other: string) => sharing.set(id, (sharing.get(id) ?? new Set()).add(other))
  for (const { id, shape } of regions)
    for (const ring of ringsOf(shape))
      for (let i = 1; i < ring.length; i++) {
        const ends = [(ring[i - 1] ?? []).join(), (ring[i] ?? []).join()].sort()
        const edge = ends.join(' ')
        const owner = owners.get(edge)
        if (owner === undefined) owners.set(edge, id)
        else if (owner !== id) {
          note(id, owner)
          note(owner, id)
        }
      }
  return sharing
}
