/** Shape of the files in `geo/sources/about`: each holds a part of the artefact as it is, so its schema is the artefact's. */
import * as v from 'valibot'
import { AboutFileSchema } from '@/domain/schema/about'

export const aboutParts = {
  'about/project.json': v.pick(AboutFileSchema, ['project', 'extension', 'relatedProjects']),
  'about/trans-s3.json': v.pick(AboutFileSchema, ['strategy', 'brokerage', 'cases', 'furtherReading']),
} as const
export const aboutPaths = Object.keys(aboutParts) as readonly (keyof typeof aboutParts)[]
