import type { Region } from '@/domain/catalogue'
import { addScenes, type Scene } from '@/domain/show/show'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { defaultLinkView } from '@/view/codec'
import { openShow } from '@/view/dialogActions'
import { sceneQuery } from '@/view/sceneView'
import { changeShow, shownShow, showStore } from '@/view/showStore'
import type { LinkView } from '@/view/state'
import { viewStore } from '@/view/store'
import { useGroupDomains } from './useGroup'

/** More shared domains than this tire an audience. */
const mostDomains = 6

/** Adds to the presentation: the group, then each shared domain on the map. */
export function useGroupScenes(regions: readonly Region[]): () => void {
  const text = useText()
  const label = useLabel()
  const { domains } = useGroupDomains(regions)
  return () => {
    const { period, showUnverified } = viewStore.getState()
    const group = regions.map(({ id }) => id)
    const scene = (caption: string, change: Partial<LinkView>): Scene => ({
      ...{ caption, notes: '' },
      query: sceneQuery({ ...defaultLinkView, room: 'trans-s3', group, period, showUnverified, ...change }),
    })
    const nameOf = (id: Region['id']) => regions.filter((one) => one.id === id).map(({ labels }) => label(labels))
    const shared = domains.filter((one) => one.class === 'shared').slice(0, mostDomains)
    const scenes = [
      scene(`${text('group.title')}: ${group.flatMap(nameOf).join(', ')}`, {}),
      ...shared.map(({ domain, naming }) =>
        scene(`${label(domain.labels)}: ${naming.flatMap(nameOf).join(', ')}`, { domains: [domain.id] }),
      ),
    ]
    const next = addScenes(shownShow(showStore.getState()), scenes)
    changeShow('add', next, next.at(-1)?.id ?? null)
    openShow(true)
  }
}
