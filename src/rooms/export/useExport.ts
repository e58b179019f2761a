import { useEffect, useRef, useState } from 'react'
import { downloadFile } from '@/ui/downloadFile'
import type { ExportKit, ExportWish } from './exportKit'

export type ExportState =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' }
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'done'; readonly name: string }

/** One file at a time; what is under way ends with the dialog. */
export function useExport(kit: ExportKit) {
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const job = useRef<AbortController | null>(null)
  useEffect(() => () => job.current?.abort(), [])
  const start = async (wish: ExportWish) => {
    job.current?.abort()
    const controller = new AbortController()
    job.current = controller
    const { signal } = controller
    const tell = (next: ExportState) => signal.aborted || setState(next)
    tell({ kind: 'working', share: 0 })
    try {
      const { name, type, content } = await kit.make(wish, {
        signal,
        onProgress: (share) => tell({ kind: 'working', share }),
      })
      // Cancelled in the last moment: nothing is to be downloaded.
      if (signal.aborted) return
      downloadFile(name, type, content)
      tell({ kind: 'done', name })
    } catch {
      tell({ kind: 'failed' })
    }
  }
  const cancel = () => {
    job.current?.abort()
    setState({ kind: 'cancelled' })
  }
  return { state, start, cancel, clear: () => setState({ kind: 'idle' }) }
}
