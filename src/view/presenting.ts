/** Goes to scenes and through a presentation; each is a step that Back returns from. */
import type { Catalogue } from '@/domain/catalogue'
import type { Scene } from '@/domain/show/show'
import { longestText, writeShowText } from '@/domain/show/showText'
import { checkAgainstCatalogue } from './checkView'
import { keepEqualParts } from './codec'
import { correctView } from './correctView'
import { sceneQuery, sceneView } from './sceneView'
import { shownShow, showStore } from './showStore'
import type { ViewState } from './state'
import { viewStore } from './store'

const { getState, setState } = viewStore

function withScene({ query }: Scene, catalogue: Catalogue): Partial<ViewState> {
  const present = getState()
  const scene = sceneView(query, present)
  const checked = checkAgainstCatalogue(scene.view, catalogue)
  return { ...keepEqualParts(present, checked.view), problems: [...scene.problems, ...checked.problems] }
}

/** The whole view as it would be with the scene in sight; what belongs to the page and the reader is as it is now. */
export function viewOfScene(scene: Scene, catalogue: Catalogue): ViewState {
  return { ...getState(), ...withScene(scene, catalogue) }
}

/** Shows what a scene shows; presented under this number, or 0 where it is only looked at. */
export function goToScene(scene: Scene, catalogue: Catalogue, presentedScene = 0): void {
  setState({ ...withScene(scene, catalogue), presentedScene })
}

/** Presents the show at hand from a scene on, or the present view where there are no scenes. */
export async function startPresenting(number: number, catalogue: Catalogue): Promise<void> {
  const show = shownShow(showStore.getState())
  const scene = show[number - 1]
  showStore.setState({ isPlayed: scene !== undefined })
  if (!scene) {
    setState({ presentedScene: 1, sceneText: '' })
    return
  }
  const { text, textOf } = showStore.getState()
  const sceneText = textOf === show ? text : await writeShowText(show)
  // Longer than an address should be: presented all the same, from memory.
  const fitting = sceneText.length <= longestText ? sceneText : ''
  setState({ ...withScene(scene, catalogue), presentedScene: number, sceneText: fitting })
}

/** What was seen last stays in sight; scenes that came with the address stay in it. */
export function stopPresenting(): void {
  const isLinked = showStore.getState().linked !== null
  showStore.setState({ isPlayed: false })
  setState(isLinked ? { presentedScene: 0 } : { presentedScene: 0, sceneText: '' })
}

/** A link may name a scene and nothing else: then it means the scene's view. */
export function openNamedScene(scene: Scene, catalogue: Catalogue): void {
  if (scene.query !== '' && sceneQuery(getState()) === '') correctView(withScene(scene, catalogue))
}
