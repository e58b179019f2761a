import { useEffect, useMemo, useRef, useState } from 'react'

export interface SpeakerWindow {
  /** To be drawn into; `null` while there is none. */
  readonly page: Document | null
  /** Every page that listens to the keys of the talk. */
  readonly pages: readonly Document[]
  /** Whether the browser refused to open it. */
  readonly isRefused: boolean
  /** Opens or closes it; to be called while a press or a key is being handled. */
  readonly toggle: () => void
  /** Whether it is being opened: browsers then leave full screen by themselves. */
  readonly isOpening: () => boolean
}

const openingMs = 2000

/** A second window for the second screen. It has no address and no code of its own: this page draws into it. */
export function useSpeakerWindow(title: string): SpeakerWindow {
  const [page, setPage] = useState<Document | null>(null)
  const [isRefused, setIsRefused] = useState(false)
  const openedAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const child = page?.defaultView
    if (!child) return
    const close = () => child.close()
    const forget = () => setPage(null)
    child.addEventListener('pagehide', forget)
    window.addEventListener('pagehide', close)
    return () => {
      child.removeEventListener('pagehide', forget)
      window.removeEventListener('pagehide', close)
      close()
    }
  }, [page])
  const open = () => {
    openedAt.current = performance.now()
    const child = window.open('', '', 'popup,width=960,height=640')
    setIsRefused(child === null)
    if (child) setPage(dressed(child.document, title))
  }
  return {
    page,
    pages: useMemo(() => (page ? [document, page] : [document]), [page]),
    isRefused,
    toggle: () => (page ? setPage(null) : open()),
    isOpening: () => performance.now() - openedAt.current < openingMs,
  }
}

/** In the clothes of this page: its styles, its colours, its language. */
function dressed(page: Document, title: string): Document {
  const { lang, dataset } = document.documentElement
  page.title = title
  page.documentElement.lang = lang
  if (dataset['theme']) page.documentElement.dataset['theme'] = dataset['theme']
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) {
    const copy = page.importNode(sheet, true)
    // The window has no address that a relative one could begin from.
    if (sheet instanceof HTMLLinkElement) copy.setAttribute('href', sheet.href)
    page.head.append(copy)
  }
  return page
}
