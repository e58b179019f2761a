import { I18nProvider } from '@lingui/react'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useLayoutEffect } from 'react'
import type { Catalogue } from '@/domain/catalogue'
import { i18n } from '@/i18n/i18n'
import { Atlas } from './Atlas'
import { CatalogueWatcher } from './CatalogueWatcher'
import { ReportPlacePart } from './dataParts'
import { clearFirstPage } from './firstMap'
import { Quiet } from './Quiet'
import { WholeBoundary } from './WholeBoundary'

interface AppProps {
  readonly queryClient: QueryClient
  readonly onCatalogue: (catalogue: Catalogue) => void
}

/** Everything that the parts ask for by context, around the frame. */
export function App({ queryClient, onCatalogue }: AppProps) {
  useLayoutEffect(clearFirstPage, [])
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <WholeBoundary>
          <Atlas />
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
