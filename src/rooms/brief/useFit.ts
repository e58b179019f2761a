import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/** Millimetres of a page of A4, less a little for the rounding of a printer. */
const page = { width: 210, height: 295 }
const pixelsPerMillimetre = 96 / 25.4

/**
 * How tight the sheets must be set for each to fit its page: 0 to `tightest`. Measured at the size of paper, whatever
 * the window, before anything is painted; anew when `content` changes or a font has come.
 */
export function useFit(desk: RefObject<HTMLElement | null>, content: unknown, tightest: number): number {
  const [hasFonts, setHasFonts] = useState(false)
  const [fit, setFit] = useState({ content, hasFonts, level: 0 })
  const isNew = fit.content !== content || fit.hasFonts !== hasFonts
  const level = isNew ? 0 : fit.level
  useEffect(() => {
    // Not every browser tells when fonts are there, nor does a browser for tests.
    void document.fonts?.ready.then(() => setHasFonts(true))
  }, [])
  useLayoutEffect(() => {
    const sheets = [...(desk.current?.querySelectorAll<HTMLElement>('[data-sheet]') ?? [])]
    const isTooLong = level < tightest && sheets.some((sheet) => paperHeight(sheet) > page.height)
    if (isNew || isTooLong) setFit({ content, hasFonts, level: isTooLong ? level + 1 : level })
  }, [desk, content, hasFonts, isNew, level, tightest])
  return level
}

/** Millimetres that it would take on paper. */
function paperHeight(sheet: HTMLElement): number {
  const before = sheet.style.cssText
  sheet.style.cssText = `width:${page.width}mm;max-width:none;min-height:0;padding:12mm 13mm`
  const height = sheet.offsetHeight / pixelsPerMillimetre
  sheet.style.cssText = before
  return height
}
