import { useCatalogue } from '@/data/useCatalogue'
import { type PointGroup, visiblePoints } from '@/domain/points'
import { useText } from '@/i18n/useText'
import { LimitedList } from '@/ui/LimitedList'
import { openPlace, pointAt } from '@/view/actions'
import { useFilter } from '@/view/useFilter'
import styles from './PointFilter.module.css'
import { placeName } from './placeName'

const placesAtFirst = 8
const sizeOf = ({ organisations, events }: PointGroup) => organisations.length + events.length

/** The points on the map as a list, most at one place first; each opens what is there. */
export function PlaceList() {
  const text = useText()
  const { groups } = visiblePoints(useCatalogue(), useFilter())
  if (groups.length === 0) return null
  const places = groups
    .map((group) => ({ group, name: placeName(group) }))
    .sort((one, other) => sizeOf(other.group) - sizeOf(one.group) || one.name.localeCompare(other.name))
  return (
    <section aria-labelledby="point-places" className={styles['places']}>
      <h3 id="point-places" className={styles['legend']}>
        {text('points.places')}
      </h3>
      <LimitedList
        isDense
        items={places}
        limit={placesAtFirst}
        keyOf={({ group }) => group.key}
        showAllLabel={text('evidence.showAll', { count: places.length })}
        renderItem={({ group, name }) => <PlaceRow group={group} name={name} />}
      />
    </section>
  )
}

function PlaceRow({ group, name }: { readonly group: PointGroup; readonly name: string }) {
  const text = useText()
  const { key, organisations, events } = group
  const light = () => pointAt({ target: { kind: 'place', id: key } })
  const dim = () => pointAt(null)
  return (
    <button
      type="button"
      className={styles['place']}
      aria-haspopup="dialog"
      onClick={() => openPlace(key)}
      onPointerEnter={light}
      onPointerLeave={dim}
      onFocus={light}
      onBlur={dim}
    >
      <span>{name}</span>
      <span className={styles['figure']}>
        {text('points.shown', { organisations: organisations.length, events: events.length })}
      </span>
    </button>
  )
}
