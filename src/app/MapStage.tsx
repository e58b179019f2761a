import { type RefObject, Suspense, useState } from 'react'
import { useText } from '@/i18n/useText'
import type { MapHandle } from '@/map/gl/MapCanvas'
import { setMapStatus } from '@/view/actions'
import { useView } from '@/view/useView'
import { ErrorBoundary } from './ErrorBoundary'
import { lazyPart } from './lazyPart'
import { MapFault } from './MapFault'
import styles from './MapStage.module.css'
import type { Insets } from './useInsets'

interface MapStageProps {
  readonly insets: Insets
  readonly map: RefObject<MapHandle | null>
}

const AtlasMap = lazyPart(() => import('./AtlasMap').then((module) => module.AtlasMap))

/** The map, or in its place what went wrong with it; lists, search and profiles go on either way. */
export function MapStage({ insets, map }: MapStageProps) {
  const text = useText()
  const status = useView((view) => view.mapStatus)
  const [attempt, setAttempt] = useState(1)
  const startAgain = () => {
    setMapStatus('loading')
    setAttempt((last) => last + 1)
  }
  const hasFailed = status === 'error' || status === 'fallback'
  return (
    <section id="map" tabIndex={-1} aria-label={text('map.label')} className={styles['map']}>
      <ErrorBoundary
        where="map"
        onError={() => setMapStatus('error')}
        onRetry={startAgain}
        fallback={(error, retry) => <MapFault error={error} onRetry={retry} insets={insets} />}
      >
        <Suspense fallback={<p className={styles['loading']}>{text('map.loading')}</p>}>
          <AtlasMap key={attempt} insets={insets} ref={map} />
        </Suspense>
        {hasFailed && <MapFault error={status} onRetry={startAgain} insets={insets} />}
      </ErrorBoundary>
    </section>
  )
}
