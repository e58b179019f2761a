import { readCopy } from '@/data/ownData/deviceCopy'
import type { Catalogue } from '@/domain/catalogue'
import type { RegionId } from '@/domain/ids'
import { unpackOwn } from '@/domain/ownData/packed'
import { reportProblem } from '@/view/actions'
import { carryOwn, restoreOwn } from '@/view/ownActions'
import { decodeOwn, ownInAddress, ownKey } from '@/view/ownFragment'
import { viewStore } from '@/view/store'

/** Brings back own data that came with the link, else those kept on this device. The link decides what is looked at. */
export async function startOwnData(catalogue: Catalogue): Promise<void> {
  const hasRegion = (id: RegionId) => catalogue.regions.has(id)
  const carried = ownInAddress()
  const fromLink = carried === null ? null : await decodeOwn(carried, hasRegion)
  const copy = fromLink === null ? await readCopy() : null
  const own = fromLink ?? (copy === null ? null : unpackOwn(copy, hasRegion))
  // The reader may have been quicker.
  if (own !== null && viewStore.getState().own === null) {
    restoreOwn(own)
    if (fromLink !== null) carryOwn(carried)
  }
  if (carried !== null && fromLink === null)
    reportProblem({ parameter: `#${ownKey}`, value: `${carried.slice(0, 12)}…` })
}
