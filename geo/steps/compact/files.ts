/** The files in the app's form from the published artefacts, whoever made those. Pure. */
import { compactFiles } from '@/domain/compact/files'
import type { Grid } from '@/domain/compact/shapes'
import type { Artefacts } from '@/domain/schema/artefacts'
import { serialise } from '../serialise'
import { makeLinksTable } from './links'
import { makeShapesFile } from './shapes'

/** Text by file name. `grid`: see `makeShapesFile`. */
export function makeCompactFiles(
  artefacts: Pick<Artefacts, 'regions' | 'land' | 'borders' | 'links'>,
  grid?: Grid,
): ReadonlyMap<string, string> {
  const { regions, land, borders, links } = artefacts
  return new Map([
    [compactFiles.shapes, serialise(makeShapesFile({ regions, land, borders }, grid))],
    [compactFiles.links, serialise(makeLinksTable(links.features.map(({ properties }) => properties)))],
  ])
}
