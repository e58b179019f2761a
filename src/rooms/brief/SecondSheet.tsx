import type { Brief } from '@/domain/brief/brief'
import { useText } from '@/i18n/useText'
import { CitedSources } from '@/ui/Paper'
import styles from './Brief.module.css'
import { Figures } from './Figures'
import { Gaps } from './Gaps'
import { Precedents } from './Precedents'
import { WhoToMeet } from './WhoToMeet'

/** What to do next, and what all of it stands on. */
export function SecondSheet({ brief }: { readonly brief: Brief }) {
  const text = useText()
  return (
    <>
      <WhoToMeet brief={brief} />
      <Gaps brief={brief} />
      <Precedents brief={brief} />
      <Figures brief={brief} />
      <section>
        <h2>{text('document.sources')}</h2>
        <p className={styles['quiet']}>{text('brief.someSources')}</p>
        <CitedSources sources={brief.sources.list} />
      </section>
    </>
  )
}
