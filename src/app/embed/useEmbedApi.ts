import { useLingui } from '@lingui/react'
import { useCallback, useEffect, useRef } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { useMapTitle } from '@/rooms/share/useViewTitle'
import { encodeView } from '@/view/codec'
import { sharedLink } from '@/view/sharedLink'
import type { LinkView } from '@/view/state'
import { viewStore } from '@/view/store'
import { useView } from '@/view/useView'
import { type EmbedApi, startEmbedApi } from './embedApi'
import type { ViewMessage } from './embedMessages'

/** Shows what a query string says; `adapt` has the last word. */
export type OpenView = (search: string, adapt: (view: LinkView) => LinkView) => void

/** A drag changes the camera many times a second; the page around the map is told when it rests. */
const restMs = 200

/** What an embedding page sends stays an embedded map, and in the language that is spoken unless it names another. */
const adapt = (view: LinkView): LinkView => ({
  ...view,
  isEmbedded: true,
  language: view.language ?? viewStore.getState().language,
})

/** Lets the page around the map read and set the view, and tells it of each change. */
export function useEmbedApi(onOpen: OpenView): void {
  const describe = useDescription()
  const address = useView(encodeView)
  const latest = useRef({ describe, onOpen })
  useEffect(() => {
    latest.current = { describe, onOpen }
  })
  const api = useRef<EmbedApi | null>(null)
  useEffect(() => {
    const started = startEmbedApi({
      frame: window,
      describe: () => latest.current.describe(),
      open: (query) => latest.current.onOpen(query, adapt),
    })
    api.current = started
    return () => started.stop()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address, or the same in another language, is to be told.
  useEffect(() => {
    const timer = setTimeout(() => api.current?.announce(), restMs)
    return () => clearTimeout(timer)
  }, [address, describe])
}

function useDescription(): () => ViewMessage {
  const titleOf = useMapTitle()
  const { release } = useCatalogue().manifest
  const { locale } = useLingui().i18n
  return useCallback(() => {
    const view = viewStore.getState()
    return {
      type: 'atlas:view',
      version: 1,
      query: encodeView({ ...view, isEmbedded: false }),
      link: sharedLink(locale, release),
      title: titleOf(view),
      problems: view.problems.map(({ parameter, value }) => `${parameter}=${value}`),
    }
  }, [titleOf, release, locale])
}
