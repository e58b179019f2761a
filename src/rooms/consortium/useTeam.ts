import { useCatalogue } from '@/data/useCatalogue'
import { useProgrammes } from '@/data/useProgrammes'
import { type Team, teamOf } from '@/domain/consortium/team'
import type { Programme } from '@/domain/schema/programmes'
import { useView } from '@/view/useView'

/** The team of the view. */
export function useTeam(): Team {
  const catalogue = useCatalogue()
  return teamOf(
    catalogue,
    useView((view) => view.team),
  )
}

/** The programme whose rules are shown: the first, while there is one. */
export function useProgramme(): Programme | undefined {
  return useProgrammes()[0]
}
