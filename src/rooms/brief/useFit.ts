import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/** Millimetres of a page of A4, less a little for the rounding of a printer. */
const page = { width: 210, height: 295 }
const pixelsPerMillimetre = 96 / 25.4

type Levels = readonly [number, number]

/**
 * How tight each of two sheets must be set to fit its page, 0 to `tightest`. Measured at the size of paper, whatever the
 * window, before anything is painted; anew when `content` changes or a font has come.
 */
export function useFit(desk: RefObject<HTMLElement | null>, content: string, tightest: Levels): Levels {
  const [hasFonts, setHasFonts] = useState(false)
  const key = `${content} ${hasFonts}`
  const [fit, setFit] = useState<{ key: string; levels: Levels }>({ key, levels: [0, 0] })
  const [first, second] = fit.key === key ? fit.levels : ([0, 0] as const)
  useEffect(() => {
    // Not every browser tells when fonts are there, nor does a browser for tests.
    void document.fonts?.ready.then(() => setHasFonts(true))
  }, [])
  useLayoutEffect(() => {
    const sheets = [...(desk.current?.querySelectorAll<HTMLElement>('[data-sheet]') ?? [])]
    const [isFirstLong = false, isSecondLong = false] = sheets.map((sheet) => paperHeight(sheet) > page.height)
    const levels = next([first, second], tightest, isFirstLong, isSecondLong)
    if (levels[0] !== first || levels[1] !== second) setFit({ key, levels })
  }, [desk, key, first, second, tightest])
  return [first, second]
}

/** The first sheet is fitted first. Once the second can't be tighter the first is: it brings sources to the second. */
function next([first, second]: Levels, tightest: Levels, isFirstLong: boolean, isSecondLong: boolean): Levels {
  const isFirstToGive = isFirstLong || (isSecondLong && second === tightest[1])
  if (isFirstToGive) return [Math.min(tightest[0], first + 1), second]
  return [first, second + Number(isSecondLong)]
}

/** Millimetres that it would take on paper. */
function paperHeight(sheet: HTMLElement): number {
  const before = sheet.style.cssText
  sheet.style.cssText = `width:${page.width}mm;max-width:none;min-height:0;padding:12mm 13mm`
  const height = sheet.offsetHeight / pixelsPerMillimetre
  sheet.style.cssText = before
  return height
}
