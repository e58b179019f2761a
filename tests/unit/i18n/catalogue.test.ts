import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCompiledCatalog } from '@lingui/cli/api'
import { formatter } from '@lingui/format-po'
import { describe, expect, it } from 'vitest'
import { languages } from '@/domain/schema/vocabulary'
import { isLateText } from '@/i18n/lateTexts'
import config from '@/i18n/lingui.config'
import { locales } from '@/i18n/locales'
import { readArea } from '../../../src/build/area'
import { findMessageUses } from './findMessageUses'
import { importedAtStart } from './importedAtStart'
import { shapeFaults } from './messageShape'

const localesFolder = 'src/i18n/locales'
const po = formatter({ explicitIdAsDefault: true })

async function readCatalogue(locale: string): Promise<Record<string, string>> {
  const filename = join(localesFolder, `${locale}.po`)
  const context = { locale, sourceLocale: 'en', filename }
  const parsed = await po.parse(readFileSync(filename, 'utf8'), context)
  return Object.fromEntries(Object.entries(parsed).map(([id, entry]) => [id, entry.translation ?? '']))
}

function sourceFiles(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => !path.endsWith('lateTexts.ts'))
    .map((path) => readFileSync(join('src', path), 'utf8'))
}

const english = await readCatalogue('en')
/** Texts that the area brings along, see `src/build/texts.ts`; the pipeline checks them. */
const ofArea = Object.keys(readArea('public/data').texts)
const known = [...Object.keys(english), ...ofArea]
const uses = findMessageUses(sourceFiles(), known)

describe('message catalogue', () => {
  it('has a text for every id the source asks for', () => {
    expect(uses.asked.filter((id) => !known.includes(id))).toEqual([])
  })

  it('has no text that nothing asks for', () => {
    expect(known.filter((id) => !uses.isUsed(id))).toEqual([])
  })

  it('has a text for each beginning that the source completes at run time', () => {
    expect(uses.beginnings.filter((beginning) => !known.some((id) => id.startsWith(beginning)))).toEqual([])
  })

  it('leaves to the area what the area brings along', () => {
    expect(ofArea.filter((id) => id in english)).toEqual([])
  })

  it('is of the languages that links may name', () => {
    expect(locales.map(({ id }) => id)).toEqual([...languages])
    expect(config.locales).toEqual([...languages])
    expect(readdirSync(localesFolder).sort()).toEqual(languages.map((id) => `${id}.po`).sort())
  })

  describe.each(languages)('in %s', (language) => {
    const text = readFileSync(join(localesFolder, `${language}.po`), 'utf8')

    it('has every text, once, and no other', async () => {
      const ids = [...text.matchAll(/^msgid "(.+)"$/gm)].map(([, id = '']) => id)
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
      expect(ids.filter((id) => !(id in english))).toEqual([])
      const messages = await readCatalogue(language)
      expect(Object.keys(english).filter((id) => !messages[id])).toEqual([])
      expect(text).toContain(`"Language: ${language}\\n"`)
    })

    it('is well formed', async () => {
      const { errors } = createCompiledCatalog(language, await readCatalogue(language), {})
      expect(errors.map((error) => `${error.id}: ${error.error.message}`)).toEqual([])
    })

    it('has the placeholders of English and the plural forms of its own', async () => {
      const messages = await readCatalogue(language)
      expect(
        Object.entries(english).flatMap(([id, source]) =>
          shapeFaults(source, messages[id] ?? '', language).map((fault) => `${id}: ${fault}`),
        ),
      ).toEqual([])
    })
  })
})

describe('shapeFaults', () => {
  it.each([
    ['{count, plural, one {# link} other {# links}}', '{count, plural, one {# link} few {# linki} other {# linków}}'],
    ['{count, plural, one {# link} other {# links}}', '{number, plural, one {# a} few {# b} many {# c} other {# d}}'],
    ['{name} of {total}', '{nazwa} z {total}'],
    ['{total, number} links', '{total} linków'],
    ['{kind, select, link {a} other {b}}', '{kind, select, other {b}}'],
    ['{count, plural, one {a} other {b}}', '{count, plural, zero {x} one {a} few {b} many {b} other {b}}'],
  ])('sees that %s is not %s', (source, translation) => {
    expect(shapeFaults(source, translation, 'pl')).not.toEqual([])
  })
})

describe('texts that come late', () => {
  it('are none that the first script asks for', () => {
    // What is passed on in domain and view is said by parts that come later.
    const first = importedAtStart('src/main.tsx').filter((path) => /^src\/(app|i18n|rooms|ui)\//.test(path))
    const { asked, beginnings } = findMessageUses(
      first.map((path) => readFileSync(path, 'utf8')),
      known,
    )
    const ids = known.filter((id) => asked.includes(id) || beginnings.some((beginning) => id.startsWith(beginning)))
    expect(ids.length).toBeGreaterThan(40)
    expect(ids.filter(isLateText)).toEqual([])
  })

  it('are the larger part', () => {
    const ids = Object.keys(english)
    expect(ids.filter(isLateText).length).toBeGreaterThan(ids.length / 2)
  })
})
