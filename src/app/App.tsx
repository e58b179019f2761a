import { I18nProvider } from '@lingui/react'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useLayoutEffect } from 'react'
import type { Catalogue } from '@/domain/catalogue'
import { i18n } from '@/i18n/i18n'
import { useView } from '@/view/useView'
import { Atlas } from './Atlas'
import { CatalogueWatcher } from './CatalogueWatcher'
import { ReportPlacePart } from './dataParts'
import type { OpenView } from './embed/useEmbedApi'
import { clearFirstPage } from './firstMap'
import { lazyPart } from './lazyPart'
import { Quiet } from './Quiet'
import { RoomBoundary } from './RoomBoundary'
import { WholeBoundary } from './WholeBoundary'

interface AppProps {
  readonly queryClient: QueryClient
  readonly onCatalogue: (catalogue: Catalogue) => void
  /** For the page around an embedded map: shows the view that it asks for. */
  readonly onOpen: OpenView
}

const EmbeddedAtlas = lazyPart(() => import('./embed/EmbeddedAtlas').then((module) => module.EmbeddedAtlas))

/** The whole atlas, or a map in somebody else's page. */
function Frame({ onOpen }: Pick<AppProps, 'onOpen'>) {
  const isEmbedded = useView((view) => view.isEmbedded)
  if (!isEmbedded) return <Atlas />
  return (
    <RoomBoundary where="embed">
      <EmbeddedAtlas onOpen={onOpen} />
    </RoomBoundary>
  )
}

/** Everything that the parts ask for by context, around the frame. */
export function App({ queryClient, onCatalogue, onOpen }: AppProps) {
  useLayoutEffect(clearFirstPage, [])
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <WholeBoundary>
          <Frame onOpen={onOpen} />
          <Quiet where="link">
            <CatalogueWatcher onCatalogue={onCatalogue} />
          </Quiet>
        </WholeBoundary>
        <Quiet where="report">
          <ReportPlacePart />
        </Quiet>
      </QueryClientProvider>
    </I18nProvider>
  )
}
