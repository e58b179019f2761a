import styles from './ShowPages.module.css'

interface ShowPagesProps {
  /** SVG documents. */
  readonly pages: readonly string[]
}

/** Each drawing on a page of its own that has the shape of a slide. */
export function ShowPages({ pages }: ShowPagesProps) {
  return pages.map((svg, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place.
    <div key={index} className={styles['page']} ref={(element) => element?.replaceChildren(drawingOf(svg))} />
  ))
}

/** Read as XML: it is drawn, and nothing in it could be run. */
function drawingOf(svg: string): Node {
  return document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true)
}
