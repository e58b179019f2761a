/** What page and worker say to each other. */
import type { Gazetteer } from '@/domain/ownData/gazetteer'
import type { Interpretation } from '@/domain/ownData/interpret'
import type { FileFault } from '@/domain/ownData/model'
import type { Roles } from '@/domain/ownData/roles'

export interface Naming {
  readonly title: string
  readonly unit: string
}

export type Request =
  | {
      readonly kind: 'read'
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly gazetteer: Gazetteer
      readonly naming: Naming
    }
  | { readonly kind: 'interpret'; readonly roles: Roles; readonly naming: Naming }

/** The table as far as the page shows it. */
export interface Preview {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly numbers: readonly number[]
  readonly rowCount: number
}

export interface ReadResult {
  readonly preview: Preview
  readonly roles: Roles
  readonly interpretation: Interpretation
}

export type Reply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'read'; readonly result: ReadResult }
  | { readonly kind: 'interpreted'; readonly roles: Roles; readonly interpretation: Interpretation }
  | { readonly kind: 'fault'; readonly fault: FileFault }
