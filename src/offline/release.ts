/** What the build tells the worker, in the place of `ATLAS_RELEASE`. */
export interface Release {
  /** Changes with any byte of any file. */
  readonly version: string
  /** Address below the scope (`''`: the page) and the hash of what is there, as `integrity` takes it. */
  readonly files: readonly (readonly [address: string, integrity: string])[]
  /** Published name of a data file and the address of its copy. */
  readonly copies: Readonly<Record<string, string>>
}

/** Message of the page: use the waiting release from now on. */
export const takeOver = 'take-over'

/** Caches are shared by all that is served from one origin: the folder keeps two atlases there apart. */
export function cachePrefix(scope: string): string {
  return `atlas ${scope} `
}
