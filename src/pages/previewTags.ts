import type { AreaConstant } from '@/domain/schema/area'
import { type Html, html } from './html.ts'
import { absolute, type Site } from './site.ts'

export interface Previewed {
  readonly title: string
  readonly description: string
  /** Below the atlas. */
  readonly path: string
}

const picture = { path: 'preview.png', width: 1200, height: 630 }
const pictureWords = ({ name, where }: AreaConstant) => `Map of the regions ${where} with links between them; ${name}`

/** What social networks and chat programs show for a link. */
export function previewTags(page: Previewed, site: Site, area: AreaConstant): Html {
  return html`<meta property="og:type" content="website">
<meta property="og:site_name" content="${area.name}">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.description}">
<meta name="twitter:card" content="summary_large_image">
${addressTags(page.path, site, area)}`
}

/** They take whole addresses only; without one they are left out rather than wrong. */
export function addressTags(path: string, site: Site, area: AreaConstant): Html | false {
  const image = absolute(site, picture.path)
  const address = absolute(site, path)
  return (
    image !== null &&
    address !== null &&
    html`<link rel="canonical" href="${address}">
<meta property="og:url" content="${address}">
<meta property="og:image" content="${image}">
<meta property="og:image:width" content="${picture.width}">
<meta property="og:image:height" content="${picture.height}">
<meta property="og:image:alt" content="${pictureWords(area)}">
`
  )
}
