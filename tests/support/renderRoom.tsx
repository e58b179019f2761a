import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type RenderResult, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { type ReactNode, Suspense } from 'react'
import { catalogueQuery } from '@/data/catalogueQuery'
import { aboutQuery, programmesQuery } from '@/data/lateQueries'
import type { Catalogue } from '@/domain/catalogue'
import { i18n } from '@/i18n/i18n'
import type { ViewState } from '@/view/state'
import { viewStore } from '@/view/store'
import { testAbout, testCatalogue, testProgrammes } from './testCatalogue'

export interface RoomOptions {
  /** What the view says before the first render; the rest is as at the start. */
  readonly view?: Partial<ViewState>
  /** The small catalogue for tests, unless another is wanted. */
  readonly catalogue?: Catalogue
}

export interface RenderedRoom extends RenderResult {
  readonly user: UserEvent
  readonly catalogue: Catalogue
}

/** Renders part of the page with the real store, a real query client and the catalogue for tests already loaded. */
export function renderRoom(
  room: ReactNode,
  { view = {}, catalogue = testCatalogue() }: RoomOptions = {},
): RenderedRoom {
  viewStore.setState(view)
  const queryClient = new QueryClient()
  queryClient.setQueryData(catalogueQuery().queryKey, catalogue)
  queryClient.setQueryData(aboutQuery().queryKey, testAbout())
  queryClient.setQueryData(programmesQuery().queryKey, testProgrammes())
  const user = userEvent.setup()
  const result = render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <Suspense fallback={null}>{room}</Suspense>
      </QueryClientProvider>
    </I18nProvider>,
  )
  return { ...result, user, catalogue }
}
