import { useText } from '@/i18n/useText'
import { ReadingPage } from '@/ui/ReadingPage'
import { DataSection } from './DataSection'
import { KeysSection } from './KeysSection'
import { LinksSection } from './LinksSection'
import { MapSection } from './MapSection'

/** How to use the atlas, on one page. */
export function HelpRoom() {
  const text = useText()
  return (
    <ReadingPage
      id="help"
      title={text('help.title')}
      lead={text('help.lead')}
      contentsLabel={text('page.contents')}
      sections={[
        { id: 'map', title: text('help.map'), Content: MapSection },
        { id: 'links', title: text('help.links'), Content: LinksSection },
        { id: 'data', title: text('help.data'), Content: DataSection },
        { id: 'keys', title: text('help.keys'), Content: KeysSection },
      ]}
    />
  )
}
