import { useEffect, useState } from 'react'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Button } from '@/ui/Button'
import { BlackIcon, NextIcon, PreviousIcon } from '@/ui/showIcons'
import styles from './SpeakerView.module.css'
import type { Talk } from './useTalk'

/** For the speaker's eyes: what is on the screen, what to say, what comes next, and the time. */
export function SpeakerView({ talk }: { readonly talk: Talk }) {
  const text = useText()
  const { scenes, number, scene, next, goTo, isBlack, setBlack } = talk
  return (
    <main className={styles['view']}>
      <header className={styles['head']}>
        <p className={styles['place']}>{text('present.place', { number, count: scenes.length })}</p>
        <Clock begun={talk.begun} onBeginAgain={talk.beginAgain} />
      </header>
      <section className={styles['now']}>
        <h1 dir="auto">{scene.caption}</h1>
        {scene.notes === '' ? (
          <p className={styles['quiet']}>{text('present.noNotes')}</p>
        ) : (
          <p className={styles['notes']} dir="auto">
            {scene.notes}
          </p>
        )}
      </section>
      <section className={styles['next']}>
        <h2>{text('present.next')}</h2>
        <p dir="auto">{next ? next.caption : text('present.end')}</p>
      </section>
      <footer className={styles['controls']}>
        <Button icon={<PreviousIcon />} disabled={number === 1} onClick={() => goTo(number - 1)}>
          {text('present.do.previous')}
        </Button>
        <Button variant="primary" icon={<NextIcon />} disabled={!next} onClick={() => goTo(number + 1)}>
          {text('present.do.next')}
        </Button>
        <Button icon={<BlackIcon />} aria-pressed={isBlack} onClick={() => setBlack(!isBlack)}>
          {text('present.do.black')}
        </Button>
      </footer>
    </main>
  )
}

interface ClockProps {
  readonly begun: number
  readonly onBeginAgain: () => void
}

/** The time of day, and how long the talk has gone on. */
function Clock({ begun, onBeginAgain }: ClockProps) {
  const text = useText()
  const format = useFormat()
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  return (
    <dl className={styles['clock']}>
      <div>
        <dt>{text('present.clock')}</dt>
        <dd>{format.time(now)}</dd>
      </div>
      <div>
        <dt>{text('present.elapsed')}</dt>
        <dd>{duration(now - begun)}</dd>
      </div>
      <Button variant="plain" onClick={onBeginAgain}>
        {text('present.fromZero')}
      </Button>
    </dl>
  )
}

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** `7:05`, `1:07:05`. */
function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const short = `${hours > 0 ? twoDigits(minutes) : minutes}:${twoDigits(seconds % 60)}`
  return hours > 0 ? `${hours}:${short}` : short
}
