import { useCatalogue } from '@/data/useCatalogue'
import { useText } from '@/i18n/useText'
import { ReadingPage } from '@/ui/ReadingPage'
import { useSections } from './useSections'

/** Everything behind the map, as one page. */
export function AboutRoom() {
  const text = useText()
  const { manifest } = useCatalogue()
  return (
    <ReadingPage
      id="about"
      title={text('about.title')}
      lead={text('about.lead')}
      note={text('about.release', { release: manifest.release })}
      contentsLabel={text('page.contents')}
      sections={useSections().map((section) => ({ ...section, title: text(section.title) }))}
    />
  )
}
