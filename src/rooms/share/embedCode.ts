export interface Embedded {
  /** Address of the embedded map. */
  readonly link: string
  /** Name of the frame for screen readers. */
  readonly title: string
  /** Pixels. */
  readonly height: number
}

/**
 * HTML for another page. The frame tells the map the origin of the page around it and nothing else, loads when it comes
 * near the window, and has the width of what it stands in.
 */
export function embedCode({ link, title, height }: Embedded): string {
  const attributes = {
    src: link,
    title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    allow: 'clipboard-write; fullscreen',
    referrerpolicy: 'origin',
    style: 'border: 0',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }

function escaped(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => entities[sign] ?? sign)
}
