import { useEffect } from 'react'
import { setMapStatus } from '@/view/actions'
import { useView } from '@/view/useView'
import { isOnFirstMap, removeFirstMap } from './firstMap'
import { useMapFace } from './mapFace'
import { useLanguage } from './useLanguage'
import { useLingering } from './useLingering'

/** Milliseconds in which the full map appears over the one below. */
const APPEARING = 400

export interface MapFaces {
  /** The one that moves and answers. */
  readonly active: 'simple' | 'full' | null
  readonly hasSimple: boolean
  readonly hasFull: boolean
}

/** Which faces of the map are there now. The page's first map serves as long as it shows the view; then the SVG map does. */
export function useMapFaces(): MapFaces {
  const status = useView((view) => view.mapStatus)
  const language = useLanguage()
  const isFirst = useView((view) => isOnFirstMap(view, language))
  const { chosen } = useMapFace()
  const isReady = status === 'ready'
  const isSimple = chosen === 'simple'
  useEffect(() => {
    if (isSimple) setMapStatus('fallback')
  }, [isSimple])
  const isFirstWanted = useLingering(!isReady, APPEARING)
  useEffect(() => {
    if (!isFirstWanted) removeFirstMap()
  }, [isFirstWanted])
  const isSimpleWanted = isSimple || (status === 'loading' ? !isFirst : !isReady)
  const hasSimple = useLingering(isSimpleWanted, APPEARING)
  return { active: isReady ? 'full' : isSimpleWanted ? 'simple' : null, hasSimple, hasFull: !isSimple }
}
