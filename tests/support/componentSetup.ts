import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { activateLanguage } from '@/i18n/i18n'
import { messages } from '@/i18n/locales/en.po'
import { resetView } from '@/view/store'
import { setViewportWidth } from './viewport'

// Parts load lazily, which takes its time on a busy machine. What is there already is found at once all the same.
configure({ asyncUtilTimeout: 10_000 })

// What jsdom lacks and the page needs: sizes that never change, and media queries of a wide screen.
class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', StillObserver)
vi.stubGlobal('IntersectionObserver', StillObserver)
// Neither does it know modal dialogs: here they open and close, and give the focus back as the standard says.
const openers = new WeakMap<HTMLDialogElement, Element | null>()
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  openers.set(this, document.activeElement)
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  if (!this.open) return
  this.open = false
  const opener = openers.get(this)
  if (opener instanceof HTMLElement) opener.focus()
  this.dispatchEvent(new Event('close'))
}

beforeEach(() => {
  activateLanguage('en', messages)
  setViewportWidth(1440)
  resetView()
})
afterEach(cleanup)
