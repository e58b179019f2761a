/** HTML from templates in which every value is escaped unless it was made by a template itself. */

/** A piece of HTML that is safe to stand in another. */
export interface Html {
  readonly markup: string
}

type Value = Html | string | number | false | undefined | readonly Value[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

/** `false` and `undefined` write nothing, a list writes its items one after the other. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { markup: parts.reduce((text, part, index) => text + markupOf(values[index - 1]) + part) }
}

function markupOf(value: Value): string {
  if (value === undefined || value === false) return ''
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value))
  return 'markup' in value ? value.markup : value.map(markupOf).join('')
}

/** Data for machines inside a page: no text in it can end the element. */
export function jsonScript(type: string, data: unknown): Html {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, escapeJson)
  return { markup: `<script type="${escapeHtml(type)}">${json}</script>` }
}

function escapeJson(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}
