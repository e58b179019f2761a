import { vi } from 'vitest'

/** What is handed to the browser as files. */
export function catchDownloads() {
  const files: { name: string; content: Blob }[] = []
  let last = new Blob()
  // jsdom has neither.
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) last = blob
    return 'blob:table'
  }
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    files.push({ name: this.download, content: last })
  })
  return files
}
