/** Put in by `vite.config.ts`. */

/** As in package.json. */
declare const ATLAS_VERSION: string
/** Whether this build comes with a service worker. */
declare const ATLAS_HAS_OFFLINE: boolean
