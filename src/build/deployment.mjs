// @ts-check
/** `node src/build/deployment.mjs` writes the settings in `docs/deployment/` anew, after the headers changed. */
import { writeFileSync } from 'node:fs'
import { apacheSettings, nginxSettings } from '../server/deployment.mjs'

const folder = new URL('../../docs/deployment/', import.meta.url)
writeFileSync(new URL('nginx.conf', folder), nginxSettings())
writeFileSync(new URL('apache.htaccess', folder), apacheSettings())
