/**
 * Words of which a part cannot be seen because something around them ends before they do. To be run in the page. Cells of
 * tables may show a beginning (the record has the whole), and what scrolls is not cut.
 */
export function cutWords(): readonly string[] {
  const cut: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest('svg, select, td, [inert], [aria-hidden="true"]')
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
  /** Whether the nearest thing around that ends anything ends the words in their midst. */
  const isCut = (words: DOMRect, from: Element) => {
    for (let around: Element | null = from; around && around !== document.body; around = around.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(around)
      const box = around.getBoundingClientRect()
      const isElsewhere =
        words.right <= box.left || words.left >= box.right || words.bottom <= box.top || words.top >= box.bottom
      // For screen readers alone, or out of sight as a whole.
      if (box.width <= 1 || (isElsewhere && hides(overflowX))) return false
      if (hides(overflowX) && (words.right > box.right + 1 || words.left < box.left - 1)) return true
      if (hides(overflowY) && (words.bottom > box.bottom + 2 || words.top < box.top - 2)) return true
      if (scrolls(overflowX) || scrolls(overflowY) || position === 'fixed') return false
    }
    return false
  }
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (element === null || !/\S/.test(node.textContent ?? '') || !isSeen(element)) continue
    range.selectNodeContents(node)
    const words = range.getBoundingClientRect()
    if (words.width > 0 && isCut(words, element)) cut.push((node.textContent ?? '').trim())
  }
  return cut
}
