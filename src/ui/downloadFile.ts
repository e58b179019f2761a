/** Hands a file to the reader; nothing leaves the browser. */
export function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Not at once: Safari begins to read after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
