/** Search string of an address ⇄ view. The parameters themselves are in `keys.ts`. */
import type { LinkKey } from './keys'
import { linkKeyNames, linkKeyOfParam, linkKeys } from './keys'
import { currentVersion, migrate, versionParameter } from './migrations'
import type { LinkProblem, LinkView } from './state'

export interface DecodedView {
  readonly view: LinkView
  /** What was not understood; its defaults hold instead. */
  readonly problems: readonly LinkProblem[]
}

type Draft = { -readonly [K in keyof LinkView]: LinkView[K] }

export const defaultLinkView: LinkView = Object.freeze(
  linkKeyNames.reduce<Draft>((draft, key) => setDefault(draft, key), { unknownParameters: [] } as unknown as Draft),
)

function setDefault<K extends LinkKey>(draft: Draft, key: K): Draft {
  draft[key] = linkKeys[key].fallback
  return draft
}

/** Reads any text, with or without the leading `?`; never throws. */
export function decodeView(search: string): DecodedView {
  const { known, unknown, problems } = splitParameters(search)
  const version = readVersion(known.get(versionParameter), problems)
  known.delete(versionParameter)
  const draft: Draft = { ...defaultLinkView, unknownParameters: unknown }
  for (const [param, text] of migrate([...known], version)) {
    const key = linkKeyOfParam.get(param)
    // An empty value says nothing that could be misunderstood.
    if (key && text !== '') readKey(draft, key, text, problems)
  }
  return { view: draft, problems }
}

/** The part of a view that a link carries. */
export function linkViewOf(view: LinkView): LinkView {
  const draft: Draft = { ...defaultLinkView, unknownParameters: view.unknownParameters }
  for (const key of linkKeyNames) copyKey(draft, view, key)
  return draft
}

/** The next view, with whatever says the same as before left as the same object: selectors recognise it by that. */
export function keepEqualParts(before: LinkView, next: LinkView): LinkView {
  const draft: Draft = { ...next }
  for (const key of linkKeyNames) if (write(before, key) === write(next, key)) copyKey(draft, before, key)
  return draft
}

function copyKey<K extends LinkKey>(draft: Draft, from: LinkView, key: K): void {
  draft[key] = from[key]
}

function readKey<K extends LinkKey>(draft: Draft, key: K, text: string, problems: LinkProblem[]): void {
  const { param, decode } = linkKeys[key]
  const { value, rejected } = decode(text)
  if (value !== undefined) draft[key] = value
  for (const part of rejected) problems.push({ parameter: param, value: part })
}

interface SplitParameters {
  /** Decoded, the first of each name. */
  readonly known: Map<string, string>
  /** Raw. */
  readonly unknown: readonly (readonly [string, string])[]
  readonly problems: LinkProblem[]
}

function splitParameters(search: string): SplitParameters {
  const known = new Map<string, string>()
  const unknown: (readonly [string, string])[] = []
  const problems: LinkProblem[] = []
  for (const [rawName, rest] of rawParameters(search)) {
    const name = decodeText(rawName) ?? rawName
    if (!linkKeyOfParam.has(name) && name !== versionParameter) {
      unknown.push([rawName, rest])
      continue
    }
    const value = decodeText(rest.slice(1))
    if (value === undefined || known.has(name)) problems.push({ parameter: name, value: value ?? rest.slice(1) })
    else known.set(name, value)
  }
  return { known, unknown, problems }
}

function rawParameters(search: string): (readonly [string, string])[] {
  const [beforeHash = ''] = search.split('#', 1)
  return beforeHash
    .split('&')
    .map((part) => part.replace(/^\?+/, ''))
    .filter((part) => part !== '')
    .map((part) => {
      const end = part.includes('=') ? part.indexOf('=') : part.length
      return [part.slice(0, end), part.slice(end)]
    })
}

/** `undefined` for broken escapes such as `%E0%`. */
function decodeText(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}

function readVersion(text: string | undefined, problems: LinkProblem[]): number {
  if (text === undefined || text === '') return 1
  const version = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0
  // A later version's link is read as far as it is understood, and that is said.
  if (version < 1 || version > currentVersion) problems.push({ parameter: versionParameter, value: text })
  return version < 1 ? 1 : Math.min(version, currentVersion)
}

/** Search string without `?`, defaults left out; empty for the default view. One view, one text. */
export function encodeView(view: LinkView): string {
  return join(view, (key) => writeUnlessDefault(view, key))
}

/** What a copied link fixes although it may be the default or only this browser's choice. */
export interface SharedExtra {
  readonly language: NonNullable<LinkView['language']>
  /** What the map shows now, even if the reader never moved it. */
  readonly camera: LinkView['camera']
  /** `null`: whichever is the newest when the link is opened. */
  readonly dataRelease: string | null
}
const fixedInShared: ReadonlySet<LinkKey> = new Set([
  'layer',
  'linkKinds',
  'top',
  'points',
  'camera',
  'language',
  'dataRelease',
])

/** The form for copied links: over-specified, so that a later change of a default doesn't change them. */
export function encodeShared(view: LinkView, { language, camera, dataRelease }: SharedExtra): string {
  const shared: LinkView = { ...view, language, camera: camera ?? view.camera, dataRelease }
  return join(shared, (key) => (fixedInShared.has(key) ? write(shared, key) : writeUnlessDefault(shared, key)))
}

function join(view: LinkView, writeKey: (key: LinkKey) => string | null): string {
  const own = linkKeyNames.flatMap((key) => {
    const text = writeKey(key)
    return text === null ? [] : [`${linkKeys[key].param}=${text}`]
  })
  return [...own, ...view.unknownParameters.map(([name, rest]) => `${name}${rest}`)].join('&')
}

function write<K extends LinkKey>(view: LinkView, key: K): string | null {
  return linkKeys[key].encode(view[key])
}

function writeUnlessDefault<K extends LinkKey>(view: LinkView, key: K): string | null {
  const text = write(view, key)
  return text === write(defaultLinkView, key) ? null : text
}
