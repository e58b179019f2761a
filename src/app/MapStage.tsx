import { lazy, type RefObject, Suspense, useEffect, useMemo } from 'react'
import { useText } from '@/i18n/useText'
import type { MapHandle } from '@/map/mapHandle'
import { setMapStatus } from '@/view/actions'
import { ErrorBoundary } from './ErrorBoundary'
import { MapFault } from './MapFault'
import styles from './MapStage.module.css'
import { retryFullMap, useMapFace } from './mapFace'
import { SimpleMap } from './SimpleMap'
import { installTestHook } from './testHook'
import type { Insets } from './useInsets'
import { useMapFaces } from './useMapFaces'

interface MapStageProps {
  readonly insets: Insets
  readonly map: RefObject<MapHandle | null>
}

/** A failed download is remembered by `lazy`, so that trying again takes a new one. */
const createLazyMap = () => lazy(() => import('./AtlasMap').then((module) => ({ default: module.AtlasMap })))

/** The map: the full one over the simple one, which is there first and stays where the full one can't be drawn. */
export function MapStage({ insets, map }: MapStageProps) {
  const text = useText()
  const { active, hasSimple, hasFull } = useMapFaces()
  const { retries } = useMapFace()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each retry fetches the code anew.
  const LazyMap = useMemo(createLazyMap, [retries])
  useEffect(() => installTestHook(map), [map])
  return (
    <section id="map" tabIndex={-1} aria-label={text('map.label')} className={styles['map']}>
      <ErrorBoundary
        where="map"
        onError={() => setMapStatus('error')}
        onRetry={retryFullMap}
        fallback={(error, retry) => <MapFault error={error} onRetry={retry} insets={insets} />}
      >
        {hasSimple && (
          <div className={styles['face']} inert={active === 'full'}>
            <Suspense fallback={<p className={styles['loading']}>{text('map.loading')}</p>}>
              <SimpleMap insets={insets} ref={active === 'simple' ? map : undefined} />
            </Suspense>
          </div>
        )}
        {hasFull && (
          <ErrorBoundary key={retries} where="map" onError={() => setMapStatus('error')} fallback={() => null}>
            <div className={styles['full']} inert={active !== 'full'}>
              <Suspense fallback={null}>
                <LazyMap insets={insets} ref={active === 'full' ? map : undefined} />
              </Suspense>
            </div>
          </ErrorBoundary>
        )}
      </ErrorBoundary>
    </section>
  )
}
