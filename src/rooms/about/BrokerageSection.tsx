import { useAbout, useAboutPart } from '@/data/useAbout'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { FactList } from '@/ui/FactList'
import { Lines } from '@/ui/Lines'
import { Prose } from '@/ui/Prose'
import { plainLines } from '@/ui/plainLines'
import { Brokers } from './Brokers'
import { Cases } from './Cases'
import { Part } from './Part'
import { PlaceList } from './PlaceList'
import { Sources } from './Sources'

/** TIBS: the brokers of the partner regions who bring firms together. */
export function BrokerageSection() {
  const text = useText()
  const format = useFormat()
  const brokerage = useAboutPart('brokerage')
  const { furtherReading } = useAbout()
  const places = text('about.brokerage.places')
  const facts = [
    { id: 'since', term: text('about.brokerage.since'), value: format.date(brokerage.since) },
    { id: 'places', term: places, value: <PlaceList label={places} codes={brokerage.placesAtStart} /> },
    { id: 'scope', term: text('about.brokerage.scope'), value: brokerage.scope },
  ]
  return (
    <>
      <Prose>
        <strong>{brokerage.name}</strong>. {brokerage.summary}
      </Prose>
      <FactList rows={facts} />
      <Sources ids={brokerage.sources} />
      <Part title={text('about.brokerage.steps')}>
        <Lines isOrdered items={plainLines(brokerage.steps)} />
        <Sources ids={brokerage.sources} />
      </Part>
      <Part title={text('about.brokerage.brokers')}>
        <Brokers />
      </Part>
      <Part title={text('about.brokerage.experience')}>
        <Lines items={plainLines(brokerage.experience.items)} />
        <Sources ids={brokerage.experience.sources} />
      </Part>
      <Part title={text('about.cases')}>
        <Cases />
      </Part>
      <Part title={text('about.furtherReading')}>
        <Sources ids={furtherReading} />
      </Part>
    </>
  )
}
