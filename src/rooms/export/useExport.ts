import { useEffect, useRef, useState } from 'react'
import { downloadFile } from '@/ui/downloadFile'
import type { ExportFile, ExportJob } from './exportKit'

export type ExportState =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' }
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'done'; readonly name: string }

/** One thing is made at a time; what is under way ends with the dialog. */
export function useExport() {
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const job = useRef<AbortController | null>(null)
  useEffect(() => () => job.current?.abort(), [])
  /** `deliver` gets what was made, unless it was cancelled meanwhile, and says what is to be told. */
  const start = async <T>(make: (job: ExportJob) => Promise<T>, deliver: (made: T) => ExportState) => {
    job.current?.abort()
    const controller = new AbortController()
    job.current = controller
    const { signal } = controller
    const tell = (next: ExportState) => signal.aborted || setState(next)
    tell({ kind: 'working', share: 0 })
    try {
      const made = await make({ signal, onProgress: (share) => tell({ kind: 'working', share }) })
      // Cancelled in the last moment: nothing is to be delivered.
      if (!signal.aborted) tell(deliver(made))
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

export function download({ name, type, content }: ExportFile): ExportState {
  downloadFile(name, type, content)
  return { kind: 'done', name }
}
