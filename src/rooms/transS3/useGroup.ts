import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { type GroupDomains, groupDomains } from '@/domain/transS3/groupDomains'
import { useFilter } from '@/view/useFilter'

/** Domains of the group under the filter's period and wish for confirmed facts. */
export function useGroupDomains(regions: readonly Region[]): GroupDomains {
  return groupDomains(
    useCatalogue(),
    regions.map(({ id }) => id),
    useFilter(),
  )
}
