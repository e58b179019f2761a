import { useText } from '@/i18n/useText'
import styles from './Stage.module.css'
import type { Talk } from './useTalk'

/** More dots than this nobody counts. */
const mostDots = 24

/** Where in the show one is; each dot leads to its scene. */
export function SceneDots({ talk: { scenes, number, goTo } }: { readonly talk: Talk }) {
  const text = useText()
  if (scenes.length < 2) return null
  const place = { number, count: scenes.length }
  if (scenes.length > mostDots) return <p className={styles['place']}>{text('present.place', place)}</p>
  return (
    <nav aria-label={text('present.scenes')}>
      <ol className={styles['dots']}>
        {scenes.map(({ caption }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place, whichever scene is there.
          <li key={index}>
            <button
              type="button"
              aria-label={text('present.scene', { number: index + 1, caption })}
              aria-current={index + 1 === number ? 'step' : undefined}
              className={styles['dot']}
              onClick={() => goTo(index + 1)}
            />
          </li>
        ))}
      </ol>
    </nav>
  )
}
