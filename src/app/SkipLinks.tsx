import { useText } from '@/i18n/useText'
import styles from './SkipLinks.module.css'
import { useLayout } from './useLayout'
import { isBesideMap, useMapView, usePage } from './usePage'

const targets = ['search', 'panel', 'map'] as const
const targetsInRoom = ['search', 'panel', 'page'] as const
const targetsOnPage = ['search', 'page'] as const

/** First in the tab order: straight to the search, the panel or the map, or to the page that covers them. */
export function SkipLinks() {
  const text = useText()
  const page = usePage()
  const room = useMapView()
  const isOverMap = !isBesideMap(room, useLayout()) && room !== undefined
  return (
    <nav aria-label={text('skip.label')} className={styles['links']}>
      {(page ? targetsOnPage : isOverMap ? targetsInRoom : targets).map((target) => (
        <a
          key={target}
          href={`#${target}`}
          className={styles['link']}
          onClick={(event) => {
            // The hash belongs to the scenes of a link; the focus is all that is to move.
            event.preventDefault()
            focusTarget(target)
          }}
        >
          {text(`skip.${target}`)}
        </a>
      ))}
    </nav>
  )
}

function focusTarget(id: string): void {
  const target = document.getElementById(id)
  const field = target?.querySelector<HTMLElement>('input, button')
  if (id === 'search') field?.focus()
  else target?.focus()
}
