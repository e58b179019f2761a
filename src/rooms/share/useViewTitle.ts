import { useLingui } from '@lingui/react'
import { useCallback, useMemo } from 'react'
import { useCatalogue } from '@/data/useCatalogue'
import { languages } from '@/domain/schema/vocabulary'
import { viewTitle } from '@/domain/viewTitle'
import { useLanguageWords } from '@/i18n/useLanguageWords'
import { encodeView } from '@/view/codec'
import type { ViewState } from '@/view/state'
import { viewStore } from '@/view/store'
import { useView } from '@/view/useView'

export type RoomName = (room: string) => string | undefined

/** Says what a view shows, in the reader's words. */
export function useTitleOf(roomName: RoomName): (view: ViewState) => string {
  const catalogue = useCatalogue()
  const words = useLanguageWords()
  const { locale } = useLingui().i18n
  return useCallback(
    (view) => {
      const language = languages.find((known) => known === locale) ?? 'en'
      return viewTitle(view, catalogue, { ...words, language, roomName })
    },
    [catalogue, words, locale, roomName],
  )
}

/** What the present view shows. */
export function useViewTitle(roomName: RoomName): string {
  const titleOf = useTitleOf(roomName)
  // The address stands for all of the view that a title can name.
  const address = useView(encodeView)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `address` says when the view is another.
  return useMemo(() => titleOf(viewStore.getState()), [address, titleOf])
}

const noRoomName = () => undefined

/** As an embedded map shows it, which is a map whatever the room. */
export function useMapTitle(): (view: ViewState) => string {
  const titleOf = useTitleOf(noRoomName)
  return useCallback((view) => titleOf({ ...view, room: 'map' }), [titleOf])
}
