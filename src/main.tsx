import 'virtual:tokens.css'
import '@/ui/base.css'
import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/App'
import { startAppearance } from '@/app/appearance'
import { startFromFirstMap } from '@/app/firstMap'
import { startLanguage } from '@/app/language'
import { watchInput } from '@/app/lastInput'
import { showMapStatus } from '@/app/mapStatus'
import { report, watchErrors } from '@/app/report'
import { sayThatItCouldNotStart } from '@/app/startFault'
import { catalogueQuery } from '@/data/catalogueQuery'
import type { Catalogue } from '@/domain/catalogue'
import { checkAgainstCatalogue } from '@/view/checkView'
import { startUrlSync } from '@/view/urlSync'

async function start(place: HTMLElement): Promise<void> {
  const queryClient = new QueryClient()
  watchErrors(window)
  // The data, the map's code and the texts are on their way before the first of them is waited for.
  void queryClient.prefetchQuery(catalogueQuery())
  startFromFirstMap()
  startAppearance()
  const urlSync = startUrlSync()
  // Whether the things that a link names exist is known with the data only.
  const handleCatalogue = (catalogue: Catalogue) => {
    urlSync.setCheck((view) => checkAgainstCatalogue(view, catalogue))
    // Few readers have own data: what brings them back comes after what everybody waits for.
    import('@/app/startOwnData')
      .then(({ startOwnData }) => startOwnData(catalogue))
      .catch((error: unknown) => report(error, 'ownData'))
  }
  watchInput(document)
  showMapStatus(document.documentElement)
  await startLanguage()
  createRoot(place, {
    onUncaughtError: (error) => report(error, 'uncaught'),
    // The boundary that caught it has reported it already.
    onCaughtError: () => undefined,
  }).render(
    <StrictMode>
      <App queryClient={queryClient} onCatalogue={handleCatalogue} onOpen={urlSync.open} />
    </StrictMode>,
  )
}

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no element with the id "root"')
start(place).catch((error: unknown) => {
  report(error, 'start')
  sayThatItCouldNotStart(place)
})
