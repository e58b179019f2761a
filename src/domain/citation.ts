/**
 * How a view or a record of the atlas is cited. The wording is that of the styles, which are the same in every language:
 * APA 7 (a data set with a version and a date of retrieval, since the data change) and BibTeX, read by BibLaTeX too.
 */
import { area } from './area'
import { foldText } from './foldText'
import { yearOfRelease } from './release'

export interface Cited {
  /** What is shown, in the reader's words; without the atlas's name. */
  readonly title: string
  /** Data release, e.g. `2026.11`. */
  readonly release: string
  /** In short, e.g. `CC BY 4.0`. */
  readonly licence: string
  /** Whole address. */
  readonly link: string
  /** Day of retrieval, `2026-11-24`. */
  readonly accessed: string
}

export interface Citation {
  readonly apa: string
  readonly bibtex: string
}

const months = 'January February March April May June July August September October November December'.split(' ')

export function citationOf(cited: Cited): Citation {
  return { apa: apa(cited), bibtex: bibtex(cited) }
}

function apa({ title, release, licence, link, accessed }: Cited): string {
  return `${area.name}. (${yearOfRelease(release)}). ${title} (Data release ${release}, ${licence}) [Interactive map]. Retrieved ${inWords(accessed)}, from ${link}`
}

/** `2026-11-24` as the style writes it: November 24, 2026. */
function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${months[(month ?? 1) - 1]} ${date}, ${year}`
}

function bibtex({ title, release, licence, link, accessed }: Cited): string {
  const fields = {
    // Braces keep a name of several words whole, and the capitals of the title.
    author: `{${area.name}}`,
    title: `{${texText(title)}}`,
    year: String(yearOfRelease(release)),
    note: `Data release ${release}, ${texText(licence)}`,
    url: texAddress(link),
    urldate: accessed,
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`)
  return [`@misc{${keyOf(title, release)},`, ...lines, '}'].join('\n')
}

/** Plain words only: the least that every program takes. */
function keyOf(title: string, release: string): string {
  const words = foldText(title)
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ')
  return [area.citationKey, release.replaceAll('.', '-'), ...words.filter((word) => word !== '').slice(0, 5)].join('-')
}

const texSpecial: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function texText(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => texSpecial[sign] ?? `\\${sign}`)
}

/** An address is taken as it stands, but for what would end the field. */
function texAddress(link: string): string {
  return link.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign))
}
