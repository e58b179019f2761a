import { lazy, type RefObject, Suspense, useEffect, useState } from 'react'
import { useText } from '@/i18n/useText'
import type { MapHandle } from '@/map/gl/MapCanvas'
import { setMapStatus } from '@/view/actions'
import { answerShownCamera } from '@/view/shownCamera'
import { useView } from '@/view/useView'
import { ErrorBoundary } from './ErrorBoundary'
import { MapFault } from './MapFault'
import styles from './MapStage.module.css'
import type { Insets } from './useInsets'

interface MapStageProps {
  readonly insets: Insets
  /** How much the page enlarges the map, with all that is written on it. */
  readonly scale?: number
  readonly map: RefObject<MapHandle | null>
}

/** A failed download is remembered by `lazy`, so that trying again takes a new one. */
const createLazyMap = () => lazy(() => import('./AtlasMap').then((module) => ({ default: module.AtlasMap })))

/** The map, or in its place what went wrong with it; lists, search and profiles go on either way. */
export function MapStage({ insets, map, scale = 1 }: MapStageProps) {
  const text = useText()
  const status = useView((view) => view.mapStatus)
  const [LazyMap, setLazyMap] = useState(createLazyMap)
  useEffect(() => answerShownCamera(() => map.current?.camera() ?? null), [map])
  const startAgain = () => {
    setMapStatus('loading')
    setLazyMap(createLazyMap)
  }
  const share = `${100 / scale}%`
  const enlarged = scale === 1 ? undefined : { width: share, height: share, transform: `scale(${scale})` }
  const hasFailed = status === 'error' || status === 'fallback'
  return (
    <section id="map" tabIndex={-1} aria-label={text('map.label')} className={styles['map']} style={enlarged}>
      <ErrorBoundary
        where="map"
        onError={() => setMapStatus('error')}
        onRetry={startAgain}
        fallback={(error, retry) => <MapFault error={error} onRetry={retry} insets={insets} />}
      >
        <Suspense fallback={<p className={styles['loading']}>{text('map.loading')}</p>}>
          <LazyMap insets={insets} scale={scale} ref={map} />
        </Suspense>
        {hasFailed && <MapFault error={status} onRetry={startAgain} insets={insets} />}
      </ErrorBoundary>
    </section>
  )
}
