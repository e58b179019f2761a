import { useState } from 'react'

type CopyOutcome = 'copied' | 'refused'

/** Copies a text. `refused`: no permission, no secure origin, an embedding page without the right. */
export function useCopy() {
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null)
  const copy = async (content: string): Promise<CopyOutcome> => {
    setOutcome(null)
    const now = await write(content)
    setOutcome(now)
    return now
  }
  return { outcome, copy }
}

async function write(content: string): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(content)
    return 'copied'
  } catch {
    return 'refused'
  }
}
