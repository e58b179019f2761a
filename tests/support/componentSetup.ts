import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { activateLanguage } from '@/i18n/i18n'
import { messages } from '@/i18n/locales/en.po'
import { resetView } from '@/view/store'
import { setViewportWidth } from './viewport'

// What jsdom lacks and the page needs: sizes that never change, and media queries of a wide screen.
class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', StillObserver)
vi.stubGlobal('IntersectionObserver', StillObserver)
// Neither does it know modal dialogs: here they are open or closed, and keep no focus.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
}

beforeEach(() => {
  activateLanguage('en', messages)
  setViewportWidth(1440)
  resetView()
})
afterEach(cleanup)
