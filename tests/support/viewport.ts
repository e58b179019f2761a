type Listener = () => void
const listeners = new Set<Listener>()
let width = 1440

/** Answers `min-width` and `max-width`; everything else (dark, reduced motion) is off. */
function isMatching(query: string): boolean {
  const least = /min-width:\s*([\d.]+)px/.exec(query)?.[1]
  const most = /max-width:\s*([\d.]+)px/.exec(query)?.[1]
  if (least === undefined && most === undefined) return false
  return (least === undefined || width >= Number(least)) && (most === undefined || width <= Number(most))
}

/** Makes the window of jsdom as wide as a screen; layout follows through `matchMedia`. */
export function setViewportWidth(pixels: number): void {
  width = pixels
  window.matchMedia = (query: string) =>
    ({
      media: query,
      get matches() {
        return isMatching(query)
      },
      addEventListener: (_type: string, listener: Listener) => listeners.add(listener),
      removeEventListener: (_type: string, listener: Listener) => listeners.delete(listener),
    }) as unknown as MediaQueryList
  for (const listener of listeners) listener()
}
