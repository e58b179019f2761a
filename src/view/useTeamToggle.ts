import { useCallback } from 'react'
import { toggleMember } from './actions'
import type { LinkView } from './state'
import { useView } from './useView'

/** Whether an organisation or a region is in the team, and what puts it in or takes it out. */
export function useTeamToggle(id: LinkView['team'][number]) {
  const isIn = useView((view) => view.team.includes(id))
  const toggle = useCallback(() => toggleMember(id), [id])
  return { isIn, toggle }
}
