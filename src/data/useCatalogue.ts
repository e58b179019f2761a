import { useSuspenseQuery } from '@tanstack/react-query'
import type { Catalogue } from '@/domain/catalogue'
import { catalogueQuery } from './catalogueQuery'

/** The whole catalogue. Suspends while it loads; throws an `AppError` to the nearest boundary where it can't be had. */
export function useCatalogue(): Catalogue {
  return useSuspenseQuery(catalogueQuery()).data
}
