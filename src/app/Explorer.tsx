import { FilterPanel } from '@/rooms/filters/FilterPanel'
import { Relaxations } from '@/rooms/filters/Relaxations'
import { PartnerRegions } from './PartnerRegions'

/** Where one begins: the partner regions, and what narrows the view. */
export function Explorer() {
  return (
    <>
      <Relaxations />
      <PartnerRegions />
      <FilterPanel />
    </>
  )
}
