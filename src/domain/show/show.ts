/** A presentation: views in order, each with what is said to it. Every change answers a new show; the same one if nothing changes. */

export interface Scene {
  /** In large type on the screen. */
  readonly caption: string
  /** For the speaker alone; empty where there are none. */
  readonly notes: string
  /** Search string of a link, without `?` and defaults. */
  readonly query: string
}

export interface ShowScene extends Scene {
  /** Stays the same while the scene is edited and moved; in no link and no file. */
  readonly id: number
}
export type Show = readonly ShowScene[]

/** What a link or a file may bring; the fields of the panel hold no more. */
export const showLimits = { scenes: 200, caption: 300, notes: 5000, query: 2000 } as const

const nextId = (show: Show) => show.reduce((most, { id }) => Math.max(most, id), 0) + 1

export function showOf(scenes: readonly Scene[]): Show {
  return scenes.map(({ caption, notes, query }, index) => ({ id: index + 1, caption, notes, query }))
}

/** Whether an audience could tell them apart. */
export function isSameShow(a: Show, b: Show): boolean {
  const isSame = (one: Scene, other: Scene | undefined) =>
    one.caption === other?.caption && one.notes === other.notes && one.query === other.query
  return a.length === b.length && a.every((scene, index) => isSame(scene, b[index]))
}

/** At the end, unless the show is full. */
export function addScenes(show: Show, scenes: readonly Scene[]): Show {
  const first = nextId(show)
  const added = scenes.map(({ caption, notes, query }, index) => ({ id: first + index, caption, notes, query }))
  return [...show, ...added].slice(0, showLimits.scenes)
}

export function changeScene(show: Show, id: number, change: Partial<Scene>): Show {
  const before = show.find((scene) => scene.id === id)
  const after = before && { ...before, ...change }
  if (!after || isSameShow([before], [after])) return show
  return show.map((scene) => (scene.id === id ? after : scene))
}

/** A copy right after the scene. */
export function duplicateScene(show: Show, id: number): Show {
  const index = show.findIndex((scene) => scene.id === id)
  const scene = show[index]
  if (!scene || show.length >= showLimits.scenes) return show
  return show.toSpliced(index + 1, 0, { ...scene, id: nextId(show) })
}

export function removeScene(show: Show, id: number): Show {
  return show.some((scene) => scene.id === id) ? show.filter((scene) => scene.id !== id) : show
}

/** By so many places, no further than the ends. */
export function moveScene(show: Show, id: number, places: number): Show {
  const from = show.findIndex((scene) => scene.id === id)
  const scene = show[from]
  const to = Math.min(Math.max(from + places, 0), show.length - 1)
  if (!scene || to === from) return show
  return show.toSpliced(from, 1).toSpliced(to, 0, scene)
}
