import { viewStore } from '@/view/store'

/** `<html data-map="loading|ready|fallback|error">` says to styles and tests how far the map has come. */
export function showMapStatus(page: HTMLElement): void {
  const show = () => {
    page.dataset['map'] = viewStore.getState().mapStatus
  }
  show()
  viewStore.subscribe((view, before) => {
    if (view.mapStatus !== before.mapStatus) show()
  })
}
