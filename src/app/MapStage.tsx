import { type RefObject, Suspense, useEffect } from 'react'
import { useText } from '@/i18n/useText'
import type { MapHandle } from '@/map/mapHandle'
import { setMapStatus } from '@/view/actions'
import { answerShownCamera } from '@/view/shownCamera'
import { SimpleMapPart } from './dataParts'
import { ErrorBoundary } from './ErrorBoundary'
import { lazyPart } from './lazyPart'
import { MapFault } from './MapFault'
import styles from './MapStage.module.css'
import { retryFullMap, useMapFace } from './mapFace'
import { mapHintId } from './mapHint'
import { installTestHook } from './testHook'
import type { Insets } from './useInsets'
import { useMapFaces } from './useMapFaces'

interface MapStageProps {
  readonly insets: Insets
  /** How much the page enlarges the map, with all that is written on it. */
  readonly scale?: number
  readonly map: RefObject<MapHandle | null>
}

const AtlasMap = lazyPart(() => import('./AtlasMap').then((module) => module.AtlasMap))

/** The map: the full one over the simple one, which is there first and stays where the full one can't be drawn. */
export function MapStage({ insets, map, scale = 1 }: MapStageProps) {
  const text = useText()
  const { active, hasSimple, hasFull } = useMapFaces()
  const { retries } = useMapFace()
  useEffect(() => installTestHook(map), [map])
  useEffect(() => answerShownCamera(() => map.current?.camera() ?? null), [map])
  const share = `${100 / scale}%`
  const enlarged = scale === 1 ? undefined : { width: share, height: share, transform: `scale(${scale})` }
  return (
    <section
      id="map"
      tabIndex={-1}
      aria-label={text('map.label')}
      aria-describedby={mapHintId}
      className={styles['map']}
      style={enlarged}
    >
      <ErrorBoundary
        where="map"
        onError={() => setMapStatus('error')}
        onRetry={retryFullMap}
        fallback={(error, retry) => <MapFault error={error} onRetry={retry} insets={insets} />}
      >
        {hasSimple && (
          <div className={styles['face']} inert={active === 'full'}>
            <Suspense fallback={<p className={styles['loading']}>{text('map.loading')}</p>}>
              <SimpleMapPart insets={insets} ref={active === 'simple' ? map : undefined} />
            </Suspense>
          </div>
        )}
        {hasFull && (
          <ErrorBoundary key={retries} where="map" onError={() => setMapStatus('error')} fallback={() => null}>
            <div className={styles['full']} inert={active !== 'full'}>
              <Suspense fallback={null}>
                <AtlasMap insets={insets} scale={scale} ref={active === 'full' ? map : undefined} />
              </Suspense>
            </div>
          </ErrorBoundary>
        )}
      </ErrorBoundary>
    </section>
  )
}
