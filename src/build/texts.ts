/**
 * Adds the texts of the area to each message catalogue, and parts it in two: what the start needs, and the texts of rooms
 * that are opened later.
 */
import { basename } from 'node:path'
import { createCompiledCatalog } from '@lingui/cli/api'
import type { Plugin } from 'vite'
import type { AreaTexts } from '@/domain/schema/area'
import { isLateText } from '../i18n/lateTexts.ts'

type Messages = Readonly<Record<string, unknown>>
const late = '?late'

/** While developing all texts come at once: `x.po?late` is empty. */
export function texts(area: AreaTexts): Plugin {
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
      if (!id.endsWith('.po')) return undefined
      const messages = { ...read(code, id), ...areaTexts(area, basename(id, '.po')) }
      catalogues.set(id, messages)
      return { code: written(isBuild ? pick(messages, (key) => !isLateText(key)) : messages), map: null }
    },
  }
}

/** Messages of a compiled catalogue; `from` is named where it can't be read. */
function read(code: string, from: string): Messages {
  const [, literal] = /messages\s*=\s*JSON\.parse\(("(?:[^"\\]|\\.)*")\)/.exec(code) ?? []
  if (literal === undefined) throw new Error(`${from}: the compiled texts have another form than expected`)
  return JSON.parse(JSON.parse(asJson(literal)))
}

/** In one language; in English where the area lacks it. */
function areaTexts(area: AreaTexts, language: string): Messages {
  const texts = Object.entries(area).map(([id, byLanguage]): [string, string] => {
    const byCode: Readonly<Record<string, string>> = byLanguage
    return [id, byCode[language] ?? byCode['en'] ?? id]
  })
  const { source, errors } = createCompiledCatalog(language, Object.fromEntries(texts), { namespace: 'es' })
  const [error] = errors
  if (error) throw new Error(`area-texts.json, ${error.id} in ${language}: ${error.error.message}`)
  return read(source, 'area-texts.json')
}

/** A no-break space is `\xA0` in a literal of JavaScript, which JSON does not know. */
const asJson = (literal: string): string =>
  literal.replace(/\\(?:x([\da-f]{2})|.)/gi, (found, hex?: string) => (hex ? `\\u00${hex}` : found))

const pick = (messages: Messages, isWanted: (id: string) => boolean): Messages =>
  Object.fromEntries(Object.entries(messages).filter(([id]) => isWanted(id)))

const written = (messages: Messages) =>
  `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(messages))})`
