import { useCatalogue } from '@/data/useCatalogue'
import { area } from '@/domain/area'
import type { PointKind } from '@/domain/filter'
import { visiblePoints } from '@/domain/points'
import { roles } from '@/domain/schema/organisations'
import { helixSides } from '@/domain/schema/vocabulary'
import { useText } from '@/i18n/useText'
import { Chip } from '@/ui/Chip'
import { Disclosure } from '@/ui/Disclosure'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { Switch } from '@/ui/Switch'
import { changeFilter } from '@/view/actions'
import { useFilter } from '@/view/useFilter'
import { PlaceList } from './PlaceList'
import styles from './PointFilter.module.css'

/** Without a project of its own the area has no partners of it. */
const bodies = (['none', 'partner', 'org'] as const).filter((body) => body !== 'partner' || area.project !== undefined)

/** Which organisations and events are drawn as points, and a list of where they are. */
export function PointFilter() {
  const text = useText()
  const filter = useFilter()
  const { organisations, events, unplaced } = visiblePoints(useCatalogue(), filter)
  const chosen = bodies.findLast((kind) => kind !== 'none' && filter.points.includes(kind)) ?? 'none'
  const hasEvents = filter.points.includes('event')
  const show = (body: (typeof bodies)[number], isWithEvents: boolean) => {
    const points: PointKind[] = body === 'none' ? [] : [body]
    changeFilter({ points: isWithEvents ? [...points, 'event'] : points })
  }
  return (
    <Disclosure summary={text('points.heading')} hint={text('points.shown', { organisations, events })}>
      <div className={styles['group']}>
        <SegmentedControl
          legend={text('points.organisations')}
          segments={bodies.map((value) => ({ value, label: text(`points.organisations.${value}`) }))}
          value={chosen}
          onChange={(body) => show(body, hasEvents)}
        />
      </div>
      <div className={styles['group']}>
        <Switch isOn={hasEvents} onChange={(isOn) => show(chosen, isOn)}>
          {text('points.events')}
        </Switch>
      </div>
      <Choices
        legend={text('points.helix')}
        all={helixSides}
        chosen={filter.helix}
        wordsOf={(side) => text(`helix.${side}`)}
        onChange={(helix) => changeFilter({ helix })}
      />
      <Choices
        legend={text('points.roles')}
        all={roles}
        chosen={filter.roles}
        wordsOf={(role) => text(`role.${role}`)}
        onChange={(chosenRoles) => changeFilter({ roles: chosenRoles })}
      />
      {unplaced > 0 && <p className={styles['note']}>{text('points.unplaced', { count: unplaced })}</p>}
      <PlaceList />
    </Disclosure>
  )
}

interface ChoicesProps<T extends string> {
  readonly legend: string
  readonly all: readonly T[]
  /** Empty: all of them. */
  readonly chosen: readonly T[]
  readonly wordsOf: (value: T) => string
  readonly onChange: (chosen: readonly T[]) => void
}

/** None pressed asks for nothing, as all pressed would. */
function Choices<T extends string>({ legend, all, chosen, wordsOf, onChange }: ChoicesProps<T>) {
  const toggle = (value: T) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{legend}</legend>
      <ul className={styles['chips']}>
        {all.map((value) => (
          <li key={value}>
            <Chip isPressed={chosen.includes(value)} onClick={() => toggle(value)}>
              {wordsOf(value)}
            </Chip>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
