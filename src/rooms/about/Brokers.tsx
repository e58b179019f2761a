import { useAboutPart } from '@/data/useAbout'
import { useCatalogue } from '@/data/useCatalogue'
import type { WholeAbout } from '@/domain/schema/about'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { Table } from '@/ui/Table'
import { PlaceLink } from './PlaceLink'
import { RecordLink } from './RecordLink'
import { Sources } from './Sources'

type Broker = WholeAbout['brokerage']['brokers'][number]

/** Brokers as published. Their names are old, and the page says so before it gives them. */
export function Brokers() {
  const text = useText()
  const { brokers, brokersNote } = useAboutPart('brokerage')
  const columns = [
    { id: 'place', name: text('about.brokerage.place') },
    { id: 'organisation', name: text('about.partners.organisation') },
    { id: 'broker', name: text('about.brokerage.broker') },
  ]
  return (
    <>
      <Note kind="caveat">{brokersNote}</Note>
      <Table
        caption={text('about.brokerage.asPublished')}
        columns={columns}
        rows={brokers.map((broker) => ({
          id: broker.organisation,
          cells: [
            <PlaceLink key="place" code={broker.place} />,
            <Body key="body" id={broker.organisation} />,
            <BrokerCell key="broker" broker={broker} />,
          ],
        }))}
      />
    </>
  )
}

function Body({ id }: { readonly id: Broker['organisation'] }) {
  const name = useCatalogue().organisations.get(id)?.name ?? id
  return <RecordLink target={{ kind: 'org', id }}>{name}</RecordLink>
}

function BrokerCell({ broker: { name, note, sources } }: { readonly broker: Broker }) {
  return (
    <>
      {name !== undefined && <p>{name}</p>}
      <Note>{note}</Note>
      <Sources ids={sources} />
    </>
  )
}
