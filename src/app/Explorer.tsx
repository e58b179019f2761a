import { filterChips } from '@/domain/viewInWords'
import { FilterPanel } from '@/rooms/filters/FilterPanel'
import { MatchingRegions } from '@/rooms/filters/MatchingRegions'
import { Relaxations } from '@/rooms/filters/Relaxations'
import { LayerSwitch } from '@/rooms/layers/LayerSwitch'
import { OwnData } from '@/rooms/ownData/OwnData'
import { PointFilter } from '@/rooms/points/PointFilter'
import { Questions } from '@/rooms/questions/Questions'
import { useView } from '@/view/useView'
import { PartnerRegions } from './PartnerRegions'

/** Where one begins: questions while nothing is asked yet, the partner regions, what narrows the view, and what is left of it. */
export function Explorer() {
  const isAtStart = useView((view) => view.room === 'map' && view.selection === null && filterChips(view).length === 0)
  return (
    <>
      <Relaxations />
      {isAtStart && <Questions />}
      <PartnerRegions />
      <LayerSwitch />
      <OwnData />
      <FilterPanel />
      <PointFilter />
      <MatchingRegions />
    </>
  )
}
