import type { Plugin } from 'vite'
import { dataFiles } from './dataFiles.ts'
import { preloads } from './preloads.ts'
import { type ReleaseOptions, release } from './release.ts'
import { thirdPartyNotices } from './thirdPartyNotices.mjs'

interface Options extends ReleaseOptions {
  /** Folder of the data, as `public/data`. */
  readonly data: string
}

/** Everything of the build that is ours, in the order in which it has to happen. */
export function atlasPlugins({ data, ...options }: Options): Plugin[] {
  return [dataFiles(data), thirdPartyNotices(), preloads(), release(options)]
}
