import { type ComponentType, use } from 'react'
import { loadLateTexts } from '@/i18n/startLanguage'

const failures = new Set<() => void>()

/** A chunk of the atlas did not come: no connection, or another release has taken its place on the server. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing'
}

/** What `lazyPart` makes; `load` may be called ahead of the first drawing. */
type LazyPart<Props extends object> = ComponentType<Props> & { readonly load: () => Promise<unknown> }

/**
 * A component in a chunk of its own. Unlike React's `lazy` it is loaded again once `retryParts` was called: a failed
 * download is no reason to go without the part for good.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loading: Promise<ComponentType<Props>> | undefined
  let loaded: ComponentType<Props> | undefined
  const start = async () => {
    try {
      loaded = await load()
      return loaded
    } catch (cause) {
      failures.add(() => {
        loading = undefined
      })
      throw new PartMissing('A part of the atlas could not be loaded', { cause })
    }
  }
  const loadOnce = () => {
    loading ??= start()
    return loading
  }
  function Part(props: Props) {
    // Without the detour where it is there: nothing flickers when a part is shown again.
    const Loaded = loaded ?? use(loadOnce())
    return <Loaded {...props} />
  }
  return Object.assign(Part, { load: loadOnce })
}

/** The same for a room whose texts are among those that come late. */
export function lazyRoom<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  return lazyPart(() => Promise.all([load(), loadLateTexts()]).then(([room]) => room))
}

/** Forgets which parts failed; each is loaded anew when it is next drawn. */
export function retryParts(): void {
  for (const forget of failures) forget()
  failures.clear()
}
