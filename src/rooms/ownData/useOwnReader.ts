import { useEffect, useRef, useState } from 'react'
import type { ReadResult, Reply } from '@/data/ownData/messages'
import { type OwnDataReader, startReader } from '@/data/ownData/ownDataReader'
import { useCatalogue } from '@/data/useCatalogue'
import { gazetteerOf } from '@/domain/ownData/gazetteer'
import { type FileFault, limits } from '@/domain/ownData/model'
import type { Roles } from '@/domain/ownData/roles'

export type ReaderState =
  | { readonly step: 'source'; readonly fault: FileFault | null }
  | { readonly step: 'reading'; readonly share: number }
  | { readonly step: 'review'; readonly result: ReadResult }

const atSource = (fault: FileFault | null): ReaderState => ({ step: 'source', fault })

/** Naming is the page's; the worker's only needs to be valid. */
const naming = { title: 'Data', unit: '' }

function nextState(state: ReaderState, reply: Reply): ReaderState {
  switch (reply.kind) {
    case 'progress':
      return state.step === 'reading' ? { step: 'reading', share: reply.share } : state
    case 'read':
      return { step: 'review', result: reply.result }
    case 'interpreted':
      return state.step === 'review' ? { step: 'review', result: { ...state.result, ...reply } } : state
    case 'fault':
      return atSource(reply.fault)
  }
}

/** Reads a file or text in a worker. One at a time; the worker ends with the dialog. */
export function useOwnReader() {
  const gazetteer = gazetteerOf(useCatalogue())
  const [state, setState] = useState(() => atSource(null))
  const reader = useRef<OwnDataReader | null>(null)
  const stop = () => {
    reader.current?.stop()
    reader.current = null
  }
  useEffect(() => () => reader.current?.stop(), [])
  return {
    state,
    read: async (source: Blob) => {
      stop()
      if (source.size > limits.bytes) return setState(atSource('too-large'))
      setState({ step: 'reading', share: 0 })
      const started = startReader((reply) => setState((before) => nextState(before, reply)))
      reader.current = started
      try {
        const bytes = new Uint8Array(await source.arrayBuffer())
        if (reader.current === started) started.ask({ kind: 'read', bytes, gazetteer, naming })
      } catch {
        // A folder, or a file that went away between choosing and reading.
        setState(atSource('unreadable'))
      }
    },
    changeRoles: (roles: Roles) => {
      setState((before) =>
        before.step === 'review' ? { step: 'review', result: { ...before.result, roles } } : before,
      )
      reader.current?.ask({ kind: 'interpret', roles, naming })
    },
    startOver: () => {
      stop()
      setState(atSource(null))
    },
  }
}
