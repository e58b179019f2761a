/**
 * What follows the `#` of an address: `key=value` pairs joined by `&`. It never reaches a server, so that it may carry what
 * belongs to the reader alone. Values hold letters, digits, `-`, `_`, `.` and `~` only: nothing is escaped.
 */
export interface FragmentPart {
  readonly key: string
  /** `null`: no `=`, as where the fragment names a place within the page. */
  readonly value: string | null
}

/** Takes the fragment with or without its `#`. Parts of others are kept, in their order. */
export function parseFragment(fragment: string): readonly FragmentPart[] {
  return fragment
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=')
      return at === -1 ? { key: part, value: null } : { key: part.slice(0, at), value: part.slice(at + 1) }
    })
}

/** With its `#`; empty where there are no parts. */
export function formatFragment(parts: readonly FragmentPart[]): string {
  const joined = parts.map(({ key, value }) => (value === null ? key : `${key}=${value}`)).join('&')
  return joined === '' ? '' : `#${joined}`
}

/** The first of that name; `null` where there is none. */
export function fragmentValue(fragment: string, key: string): string | null {
  return parseFragment(fragment).find((part) => part.key === key && part.value !== null)?.value ?? null
}

/** The fragment with one pair set, or taken out (`null`); all others stay. */
export function withFragmentValue(fragment: string, key: string, value: string | null): string {
  const others = parseFragment(fragment).filter((part) => part.key !== key || part.value === null)
  return formatFragment(value === null ? others : [...others, { key, value }])
}
