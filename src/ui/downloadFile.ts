/** Hands a text to the reader as a file; nothing leaves the browser. */
export function downloadFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Not at once: Safari begins to read after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
