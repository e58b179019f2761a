/** Reads CSV by RFC 4180, strictly: lines end in CRLF, quotes only around a whole field. The mark of UTF-8 is passed over. */
export function readCsv(csv: string): readonly (readonly string[])[] {
  const text = csv.replace(/^\uFEFF/, '')
  const lines: string[][] = [[]]
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  while (field.lastIndex < text.length) {
    const found = field.exec(text)
    if (!found) throw new Error(`Not CSV: ${text.slice(-200)}`)
    const [, quoted, plain = '', end] = found
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') lines.push([])
  }
  return lines.slice(0, -1)
}
