/** Under which terms each artefact, and what is made of it, may be used; the words are those of the manifest. */
import type { ArtefactId } from '@/domain/schema/manifest'

export interface Licence {
  /** As the Open Definition lists them. */
  readonly name: string
  readonly title: string
  readonly path: string
}

const ownWork: Licence = {
  name: 'CC-BY-4.0',
  title:
    'CC BY 4.0, "GoSmart Atlas" named with the data release; the sources named in the records keep their own terms',
  path: 'https://creativecommons.org/licenses/by/4.0/',
}
const naturalEarth: Licence = {
  name: 'other-pd',
  title: 'Public domain (Natural Earth)',
  path: 'https://www.naturalearthdata.com/about/terms-of-use/',
}
const geoNames: Licence = { ...ownWork, title: 'CC BY 4.0 (GeoNames)' }
const statistics: Licence = {
  ...ownWork,
  title: 'Eurostat and European Commission, reuse with the source named (CC BY 4.0)',
}

const others: Partial<Record<ArtefactId, readonly Licence[]>> = {
  regions: [ownWork, naturalEarth],
  land: [naturalEarth],
  borders: [naturalEarth],
  places: [geoNames],
  indicators: [statistics],
}

export function licencesOf(artefact: ArtefactId): readonly Licence[] {
  return others[artefact] ?? [ownWork]
}

/** Of the whole: our own, and what we built on. */
export const allLicences: readonly Licence[] = [ownWork, naturalEarth]
