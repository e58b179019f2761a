import type { WholeAbout } from '@/domain/schema/about'
import { useText } from '@/i18n/useText'
import { FactList } from '@/ui/FactList'
import { Note } from '@/ui/Note'
import { Part } from './Part'
import { PlaceList } from './PlaceList'
import { Sources } from './Sources'

/** Which regions were to learn from which, as one partner put it. */
export function RegionGroups({ groups }: { readonly groups: WholeAbout['project']['regionGroups'] }) {
  const text = useText()
  const row = (id: 'lessAdvanced' | 'moreAdvanced') => {
    const term = text(`about.regionGroups.${id}`)
    return { id, term, value: <PlaceList label={term} codes={groups[id]} /> }
  }
  return (
    <Part title={text('about.regionGroups')}>
      <FactList rows={[row('lessAdvanced'), row('moreAdvanced')]} />
      <Note>{groups.note}</Note>
      <Sources ids={groups.sources} />
    </Part>
  )
}
