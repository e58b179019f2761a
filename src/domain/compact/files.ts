import type { ArtefactId } from '@/domain/schema/manifest'

/** Names of the files in the app's form. Known beforehand, so that none waits for the manifest. */
export const compactFiles = { shapes: 'shapes.topo.json', links: 'links.compact.json' } as const
export type CompactId = keyof typeof compactFiles

/** Which published artefacts each of them holds. */
export const compactParts = { shapes: ['regions', 'land', 'borders'], links: ['links'] } as const satisfies Record<
  CompactId,
  readonly ArtefactId[]
>
