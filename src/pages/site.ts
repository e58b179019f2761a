/** Where the atlas is served, for the few things that need a whole address. */
export interface Site {
  /** Ends with `/`; `null` where the build was not told. */
  readonly url: string | null
}

/** `ATLAS_URL`, e.g. `https://atlas.example/` or `https://partner.example/maps/atlas/`. */
export function siteOf(text: string | undefined): Site {
  if (text === undefined || text.trim() === '') return { url: null }
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new Error(`ATLAS_URL is "${text}": give the address of the atlas, such as https://atlas.example/`)
  return { url: url.href.endsWith('/') ? url.href : `${url.href}/` }
}

/** A path below the atlas as a whole address. */
export function absolute({ url }: Site, path: string): string | null {
  return url === null ? null : new URL(path, url).href
}
