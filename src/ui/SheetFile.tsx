import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { downloadFile } from './downloadFile'

interface SheetFileProps {
  readonly fileName: string
  readonly title: string
  readonly language: string
  readonly onDone: () => void
  readonly children: ReactNode
}

/**
 * A sheet as a file of plain HTML, as soon as it is there: headings, lists and tables alone, which word processors open
 * and edit. Looks come from their own styles.
 */
export function SheetFile({ fileName, title, language, onDone, children }: SheetFileProps) {
  const [draft] = useState(() => document.createElement('div'))
  useEffect(() => {
    const body = draft.cloneNode(true)
    if (body instanceof Element) downloadFile(fileName, 'text/html;charset=utf-8', plainPage(body, title, language))
    onDone()
  }, [draft, fileName, title, language, onDone])
  return createPortal(children, draft)
}

/** Classes and ids mean nothing outside of the atlas. */
function plainPage(body: Element, title: string, language: string): string {
  const page = document.implementation.createHTMLDocument(title)
  page.documentElement.lang = language
  const charset = page.createElement('meta')
  charset.setAttribute('charset', 'utf-8')
  page.head.prepend(charset)
  page.body.append(...[...body.childNodes].map((node) => page.importNode(node, true)))
  for (const element of page.body.querySelectorAll('[class], [id]')) {
    element.removeAttribute('class')
    element.removeAttribute('id')
  }
  for (const table of page.body.querySelectorAll('table')) table.setAttribute('border', '1')
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`
}
