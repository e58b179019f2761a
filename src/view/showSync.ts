/** Keeps the show at hand, the scenes of the address and what is kept on the device in step. */
import { isSameShow, type Show, showOf } from '@/domain/show/show'
import { readShowFile, writeShowFile } from '@/domain/show/showFile'
import { longestText, readShowText, writeShowText } from '@/domain/show/showText'
import { correctView } from './correctView'
import { adoptOwn, rememberOther, shownShow, showStore } from './showStore'
import { viewStore } from './store'

/** Where the own show is kept; shared with other tabs. */
export interface ShowStorage {
  readonly read: () => string | null
  /** Whether it was kept; an empty text forgets. */
  readonly write: (text: string) => boolean
  /** Called when another tab may have written; returns how to stop. */
  readonly onChange: (listener: () => void) => () => void
}

/** Nothing readable is no show. */
function kept(text: string | null): Show {
  const file = readShowFile(text ?? '')
  return 'scenes' in file ? showOf(file.scenes) : []
}

export function startShowSync(storage: ShowStorage): () => void {
  let known = storage.read()
  showStore.setState({ own: kept(known) })

  const keep = (own: Show) => {
    const text = own.length === 0 ? '' : writeShowFile(own)
    const present = storage.read()
    if (text === (present ?? '')) {
      known = present
      return
    }
    // Another tab wrote and this one was not told, as when it slept.
    if (present !== known) rememberOther(kept(present))
    const isKept = storage.write(text)
    known = storage.read()
    showStore.setState({ isKept })
  }
  const readStorage = () => {
    const present = storage.read()
    if (present === known) return
    known = present
    const own = kept(present)
    if (!isSameShow(own, showStore.getState().own)) adoptOwn(own)
  }

  void readAddress()
  void writeText(shownShow(showStore.getState()))
  const stops = [
    storage.onChange(readStorage),
    showStore.subscribe((state, before) => {
      if (state.own !== before.own) keep(state.own)
      if (shownShow(state) !== shownShow(before)) void writeText(shownShow(state))
      if (before.linked && !state.linked && viewStore.getState().presentedScene === 0) clearAddress()
    }),
    viewStore.subscribe((view, before) => {
      if (view.sceneText !== before.sceneText) void readAddress()
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function clearAddress(): void {
  if (viewStore.getState().sceneText !== '') viewStore.setState({ sceneText: '' })
}

/** Makes the text of a link; where the show came with the address, the address follows it. */
async function writeText(show: Show): Promise<void> {
  const text = await writeShowText(show)
  if (shownShow(showStore.getState()) !== show) return
  showStore.setState({ text, textOf: show })
  const isOfAddress = showStore.getState().linked !== null && text !== '' && text.length <= longestText
  if (isOfAddress && text !== viewStore.getState().sceneText) viewStore.setState({ sceneText: text })
}

async function readAddress(): Promise<void> {
  const { sceneText } = viewStore.getState()
  const { text, own, linked } = showStore.getState()
  if (sceneText === text && sceneText !== '') return
  const scenes = sceneText === '' ? [] : await readShowText(sceneText)
  if (viewStore.getState().sceneText !== sceneText) return
  if (scenes === null) {
    const { problems } = viewStore.getState()
    viewStore.setState({ problems: [...problems, { parameter: 'scenes', value: sceneText }] })
    correctView({ sceneText: '' })
  }
  const show = scenes === null ? [] : showOf(scenes)
  const isNews = show.length > 0 && !isSameShow(show, own) && !(linked && isSameShow(show, linked))
  if (isNews) showStore.setState({ linked: show, told: null, isRead: true })
  else
    showStore.setState(show.length === 0 || isSameShow(show, own) ? { linked: null, isRead: true } : { isRead: true })
}
