/** Letters of both subsets of Inter; without one of each, names would be drawn in another font for good. */
const SAMPLE = 'aąłøšķ'
const LONGEST_WAIT = 3000

/**
 * Resolves once the page's font can be drawn with. MapLibre draws each letter once and keeps it, so the font must be
 * there before; but names in a system font are better than no map, hence the limit.
 */
export async function fontsReady(): Promise<void> {
  // Absent outside browsers.
  const fonts: FontFaceSet | undefined = document.fonts
  if (!fonts) return
  const loads = Promise.all(
    ['400', '600', 'italic 400'].map((style) => fonts.load(`${style} 16px "Inter Variable"`, SAMPLE)),
  )
  const limit = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))
  await Promise.race([loads, limit]).catch(() => undefined)
}
