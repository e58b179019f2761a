import { useState } from 'react'

export interface Copying {
  readonly outcome: 'copied' | 'refused' | null
  readonly copy: (text: string) => Promise<'copied' | 'refused'>
}

/** Puts a text on the clipboard and keeps how that went. */
export function useCopy(): Copying {
  const [outcome, setOutcome] = useState<Copying['outcome']>(null)
  const copy = async (text: string) => {
    // Emptied first, so that screen readers are told again.
    setOutcome(null)
    const result = await write(text)
    setOutcome(result)
    return result
  }
  return { outcome, copy }
}

/** No permission, no secure origin, an embedding page without the right: the reader gets the text itself. */
async function write(text: string): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'refused'
  }
}
