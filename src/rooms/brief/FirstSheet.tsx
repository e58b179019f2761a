import type { Brief } from '@/domain/brief/brief'
import { BriefHead } from './BriefHead'
import { LonePriorities } from './LonePriorities'
import { PastProjects } from './PastProjects'
import { SharedPriorities } from './SharedPriorities'

/** What they have in common, and what they have done. */
export function FirstSheet({ brief }: { readonly brief: Brief }) {
  return (
    <>
      <BriefHead brief={brief} />
      <SharedPriorities brief={brief} />
      <LonePriorities brief={brief} />
      <PastProjects brief={brief} />
    </>
  )
}
