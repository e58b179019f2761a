import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'

/** Step 3: of markets and technologies the atlas knows nothing. */
export function Trends() {
  const text = useText()
  return <Note kind="empty">{text('group.trends')}</Note>
}
