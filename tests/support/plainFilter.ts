import type { Filter } from '@/domain/filter'

/** A filter that narrows nothing. */
export const plainFilter: Filter = {
  domains: [],
  match: 'any',
  period: null,
  countries: [],
  showUnverified: true,
  linkKinds: ['project', 'event'],
  top: 60,
  years: null,
  minEvidence: 1,
}
