import type { ComponentType } from 'react'
import { loadLateTexts } from '@/i18n/startLanguage'

const failures = new Set<() => void>()

/** A chunk of the atlas did not come: no connection, or another release has taken its place on the server. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing'
}

/** What `lazyPart` makes; `load` may be called ahead of the first drawing. */
type LazyPart<Props extends object> = ComponentType<Props> & { readonly load: () => Promise<unknown> }

/**
 * A component in a chunk of its own, together with the texts that the start did without. Unlike React's `lazy` it is loaded again once `retryParts` was called: a failed
 * download is no reason to go without the part for good.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loading: Promise<void> | undefined
  let loaded: ComponentType<Props> | undefined
  let failure: PartMissing | undefined
  const start = async () => {
    try {
      const [part] = await Promise.all([load(), loadLateTexts()])
      loaded = part
    } catch (cause) {
      failure = new PartMissing('A part of the atlas could not be loaded', { cause })
      failures.add(() => {
        loading = undefined
        failure = undefined
      })
    }
  }
  const loadOnce = () => {
    loading ??= start()
    return loading
  }
  function Part(props: Props) {
    if (failure !== undefined) throw failure
    // To the nearest Suspense, as `lazy` does it; `use` would suspend once more where the part is there already.
    if (loaded === undefined) throw loadOnce()
    const Loaded = loaded
    return <Loaded {...props} />
  }
  return Object.assign(Part, { load: loadOnce })
}

/** Forgets which parts failed; each is loaded anew when it is next drawn. */
export function retryParts(): void {
  for (const forget of failures) forget()
  failures.clear()
}
