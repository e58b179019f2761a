import { useSyncExternalStore } from 'react'
import { useView } from '@/view/useView'
import type { Insets } from './useInsets'

/** How a screen is divided while it is presented on: as a slide, laid out in the slide's own pixels and enlarged. */
export interface Slide {
  /** Pixels of the page for one of the slide. */
  readonly scale: number
  /** Upright: the words stand below the map, not beside it. */
  readonly isUpright: boolean
  /** What the words take from the map, in pixels of the slide. */
  readonly mapInsets: Insets
  /** The same in pixels of the page. */
  readonly insets: Insets
}

/** With 12 px as the least size of type, a slide of 960 × 540 has 24 px on 1920 × 1080. */
const wideSlide = { width: 960, height: 540 }
const uprightSlide = { width: 480, height: 854 }
/** Width of the words in `Stage.module.css`, and some air. */
const wordsWidth = 320

export function slideOf(width: number, height: number): Slide {
  const isUpright = width < height
  const slide = isUpright ? uprightSlide : wideSlide
  const scale = Math.max(1, Math.min(width / slide.width, height / slide.height))
  const mapInsets = isUpright
    ? { top: 0, right: 0, bottom: Math.round((height / scale) * 0.32), left: 0 }
    : { top: 0, right: 0, bottom: 0, left: wordsWidth }
  const { top, right, bottom, left } = mapInsets
  const insets = { top: top * scale, right: right * scale, bottom: bottom * scale, left: left * scale }
  return { scale, isUpright, mapInsets, insets }
}

let latest: { readonly size: string; readonly slide: Slide } | undefined

function current(): Slide {
  const { innerWidth, innerHeight } = window
  const size = `${innerWidth} ${innerHeight}`
  if (latest?.size !== size) latest = { size, slide: slideOf(innerWidth, innerHeight) }
  return latest.slide
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

/** `null` unless something is presented. */
export function useSlide(): Slide | null {
  const isPresenting = useView((view) => view.presentedScene > 0)
  const slide = useSyncExternalStore(subscribe, current)
  return isPresenting ? slide : null
}
