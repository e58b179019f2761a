import type { Plugin } from 'vite'
import { dataFiles } from './dataFiles.ts'
import { preloads } from './preloads.ts'
import { release } from './release.ts'
import { texts } from './texts.ts'
import { thirdPartyNotices } from './thirdPartyNotices.mjs'

/** Everything of the build that is ours, in the order in which it has to happen. */
export function atlasPlugins(options: Parameters<typeof release>[0]): Plugin[] {
  return [texts(), dataFiles(), thirdPartyNotices(), preloads(), release(options)]
}
