/** Parts each message catalogue in two: what the start needs, and the texts of rooms that are opened later. */
import type { Plugin } from 'vite'
import { isLateText } from '../i18n/lateTexts.ts'

type Messages = Readonly<Record<string, unknown>>
const late = '?late'

/** While developing all texts come at once: `x.po?late` is empty. */
export function texts(): Plugin {
  const catalogues = new Map<string, Messages>()
  let isBuild = false
  return {
    name: 'atlas-texts',
    enforce: 'post',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    async resolveId(source, importer) {
      if (!source.endsWith(`.po${late}`)) return undefined
      const found = await this.resolve(source.slice(0, -late.length), importer)
      return found && found.id + late
    },
    async load(id) {
      if (!id.endsWith(`.po${late}`)) return undefined
      if (!isBuild) return written({})
      const path = id.slice(0, -late.length)
      await this.load({ id: path })
      return written(pick(catalogues.get(path) ?? {}, isLateText))
    },
    transform(code, id) {
      if (!isBuild || !id.endsWith('.po')) return undefined
      const messages = read(code) ?? this.error(`${id}: the compiled texts have another form than expected`)
      catalogues.set(id, messages)
      return { code: written(pick(messages, (key) => !isLateText(key))), map: null }
    },
  }
}

function read(code: string): Messages | undefined {
  const [, literal] = /messages\s*=\s*JSON\.parse\(("(?:[^"\\]|\\.)*")\)/.exec(code) ?? []
  return literal === undefined ? undefined : JSON.parse(JSON.parse(asJson(literal)))
}

/** A no-break space is `\xA0` in a literal of JavaScript, which JSON does not know. */
const asJson = (literal: string): string =>
  literal.replace(/\\(?:x([\da-f]{2})|.)/gi, (found, hex?: string) => (hex ? `\\u00${hex}` : found))

const pick = (messages: Messages, isWanted: (id: string) => boolean): Messages =>
  Object.fromEntries(Object.entries(messages).filter(([id]) => isWanted(id)))

const written = (messages: Messages) =>
  `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(messages))})`
