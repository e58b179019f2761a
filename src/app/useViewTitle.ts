import { useCatalogue } from '@/data/useCatalogue'
import { viewTitle } from '@/domain/viewTitle'
import { useLanguageWords } from '@/i18n/useLanguageWords'
import { encodeView } from '@/view/codec'
import { viewStore } from '@/view/store'
import { useView } from '@/view/useView'
import { useLanguage } from './useLanguage'
import { useRoomName } from './useRoomName'

/** What the present view shows, in the reader's words. */
export function useViewTitle(): string {
  const catalogue = useCatalogue()
  const words = useLanguageWords()
  const language = useLanguage()
  const roomName = useRoomName()
  // The address stands for all of the view that a title can name.
  useView(encodeView)
  return viewTitle(viewStore.getState(), catalogue, { ...words, language, roomName })
}
