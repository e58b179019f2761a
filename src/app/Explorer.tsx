import { FilterPanel } from '@/rooms/filters/FilterPanel'
import { Relaxations } from '@/rooms/filters/Relaxations'
import { LayerSwitch } from '@/rooms/layers/LayerSwitch'
import { OwnData } from '@/rooms/ownData/OwnData'
import { PointFilter } from '@/rooms/points/PointFilter'
import { PartnerRegions } from './PartnerRegions'

/** Where one begins: the partner regions, and what narrows the view. */
export function Explorer() {
  return (
    <>
      <Relaxations />
      <PartnerRegions />
      <LayerSwitch />
      <OwnData />
      <FilterPanel />
      <PointFilter />
    </>
  )
}
