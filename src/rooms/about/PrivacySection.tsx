import { useText } from '@/i18n/useText'
import { Lines } from '@/ui/Lines'
import { Prose } from '@/ui/Prose'
import { plainLines } from '@/ui/plainLines'
import { ClearDevice } from './ClearDevice'
import { Part } from './Part'
import { storedOnDevice } from './storedOnDevice'

/** What the atlas does with its reader's data: nothing, and what little is kept where. */
export function PrivacySection() {
  const text = useText()
  const promises = ['about.privacy.cookies', 'about.privacy.requests', 'about.privacy.outside', 'about.privacy.consent']
  const elsewhere = ['about.privacy.address', 'about.privacy.server']
  const kept = [...storedOnDevice, 'copy'].map((key) => text(`about.privacy.stored.${key}`))
  return (
    <>
      <Prose>{text('about.privacy.lead')}</Prose>
      <Lines items={plainLines(promises.map((promise) => text(promise)))} />
      <Part title={text('about.privacy.stored')}>
        <Lines items={plainLines([...kept, ...elsewhere.map((line) => text(line))])} />
        <ClearDevice />
      </Part>
    </>
  )
}
