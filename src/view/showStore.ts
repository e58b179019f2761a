/** The presentation at hand: one's own, kept on this device, or the one that a link has brought, which leaves the own alone. */
import { createStore } from 'zustand/vanilla'
import { addScenes, type Scene, type Show } from '@/domain/show/show'

export type ShowChange =
  | 'add'
  | 'caption'
  | 'notes'
  | 'retake'
  | 'move'
  | 'duplicate'
  | 'delete'
  | 'clear'
  | 'open'
  | 'keep'
  | 'close'
  | 'elsewhere'

interface Shows {
  readonly own: Show
  /** `null`: none came, or it is the same as one's own. */
  readonly linked: Show | null
}

export interface ShowState extends Shows {
  /** Newest last. */
  readonly past: readonly (Shows & { readonly change: ShowChange; readonly sceneId: number | null })[]
  /** What was done last, to be told; a new object each time. */
  readonly told: { readonly change: ShowChange | 'undo'; readonly sceneId: number | null } | null
  /** Text of a link of `textOf`; it is made a moment after a change. */
  readonly text: string
  readonly textOf: Show
  /** Whether the show is being presented, not the present view alone. */
  readonly isPlayed: boolean
  /** Whether the scenes of the address have been read. */
  readonly isRead: boolean
  /** False where the browser refused to keep the own show. */
  readonly isKept: boolean
}

const none: Show = []
const initial: ShowState = {
  own: none,
  linked: null,
  past: [],
  told: null,
  text: '',
  textOf: none,
  isPlayed: false,
  isRead: false,
  isKept: true,
}
export const showStore = createStore<ShowState>()(() => initial)

/** For tests. */
export function resetShow(): void {
  showStore.setState(initial, true)
}

const { getState, setState } = showStore
/** Steps that can be taken back. */
const mostSteps = 100

export function shownShow({ own, linked }: Shows): Show {
  return linked ?? own
}

function step(change: ShowChange, next: Partial<Shows>, sceneId: number | null = null): void {
  const { own, linked, past } = getState()
  const last = past.at(-1)
  // Letters typed one after another are one change.
  const isTyping = change === 'caption' || change === 'notes'
  const goesOn = isTyping && last?.change === change && last.sceneId === sceneId
  const steps = goesOn ? past : [...past, { own, linked, change, sceneId }].slice(-mostSteps)
  setState({ ...next, past: steps, told: { change, sceneId } })
}

/** Changes the show at hand. */
export function changeShow(change: ShowChange, next: Show, sceneId: number | null = null): void {
  const { linked, own } = getState()
  if (next === shownShow({ linked, own })) return
  step(change, linked === null ? { own: next } : { linked: next }, sceneId)
}

export function undoShow(): void {
  const { past } = getState()
  const last = past.at(-1)
  if (!last) return
  const { own, linked, sceneId } = last
  setState({ own, linked, past: past.slice(0, -1), told: { change: 'undo', sceneId } })
}

/** Makes what a link brought one's own: in place of the own show, or after its scenes. */
export function keepLinked(how: 'replace' | 'append'): void {
  const { own, linked } = getState()
  if (linked) step('keep', { own: addScenes(how === 'replace' ? none : own, linked), linked: null })
}

/** Back to one's own show. */
export function closeLinked(): void {
  if (getState().linked) step('close', { linked: null })
}

/** What a file holds becomes the show at hand. */
export function openScenes(scenes: readonly Scene[]): void {
  changeShow('open', addScenes(none, scenes))
}

/** Another tab has kept another show: it holds, and one's own can be brought back. */
export function adoptOwn(own: Show): void {
  step('elsewhere', { own })
}

/** Another tab's show that is about to be replaced can be brought back. */
export function rememberOther(other: Show): void {
  const { past, linked } = getState()
  setState({ past: [...past, { own: other, linked, change: 'elsewhere', sceneId: null }] })
}
