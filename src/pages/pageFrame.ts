import { area } from '@/domain/area'
import { type Html, html } from './html'
import { type Previewed, previewTags } from './previewTags'
import type { Site } from './site'

export interface Page extends Previewed {
  /** From the page to the atlas: `../../`. */
  readonly root: string
  readonly head?: Html
  readonly main: Html
  readonly release: string
}

/** What all pages have around them. No script, no inline style: the security policy of the atlas holds here too. */
export function pageFrame(page: Page, site: Site): string {
  const { root, title, description, head, main, release } = page
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
${previewTags(page, site, area)}<link rel="icon" href="${root}favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}r/pages.css">
${head}
</head>
<body>
<header class="bar"><a href="${root}">${area.name}</a> <a href="${root}r/">All regions</a></header>
<main>
${main}
</main>
<footer>
<p>Data release ${release}. Compiled from public sources, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>; the sources named keep their own terms. <a href="${root}?view=about">How the data were made, and how far to trust them</a></p>
</footer>
</body>
</html>
`
  return document.markup
}
