import { useAboutPart } from '@/data/useAbout'
import { useText } from '@/i18n/useText'
import { Note } from '@/ui/Note'
import { Prose } from '@/ui/Prose'
import { Table } from '@/ui/Table'
import { DomainLinks } from './DomainLinks'
import { Part } from './Part'
import { Sources } from './Sources'
import { StrategyMethod } from './StrategyMethod'

/** Trans-S3: the strategy that the regions made together, and how they came to it. */
export function StrategySection() {
  const text = useText()
  const strategy = useAboutPart('strategy')
  return (
    <>
      <Prose>
        <strong>{strategy.name}</strong>. {strategy.summary}
      </Prose>
      <Sources ids={strategy.sources} />
      <Note kind="caveat">{strategy.limits}</Note>
      <Part title={text('about.strategy.priorities')}>
        <StrategyPriorities />
      </Part>
      <Part title={text('about.strategy.early')}>
        <EarlyAreas />
      </Part>
      <StrategyMethod />
    </>
  )
}

function StrategyPriorities() {
  const text = useText()
  const strategy = useAboutPart('strategy')
  const columns = [
    { id: 'priority', name: text('about.strategy.priority') },
    { id: 'domains', name: text('about.strategy.domains') },
  ]
  // Mostly one page tells them all; then it stands once, below.
  const [common] = strategy.priorities.map(({ sources }) => sources)
  const isCommon = strategy.priorities.every(({ sources }) => String(sources) === String(common))
  return (
    <>
      <Prose>{strategy.prioritiesStatement}</Prose>
      <Table
        caption={text('about.strategy.domainsAreOurs')}
        columns={columns}
        rows={strategy.priorities.map(({ title, domains, note, sources }) => ({
          id: title,
          cells: [
            title,
            <div key="domains">
              <DomainLinks domains={domains} />
              {note !== undefined && <Note>{note}</Note>}
              {!isCommon && <Sources ids={sources} />}
            </div>,
          ],
        }))}
      />
      {isCommon && common && <Sources ids={common} />}
    </>
  )
}

function EarlyAreas() {
  const text = useText()
  const { note, areas, sources } = useAboutPart('strategy').earlyAreas
  const columns = [
    { id: 'area', name: text('about.strategy.area') },
    { id: 'domains', name: text('about.strategy.domains') },
  ]
  return (
    <>
      <Prose>{note}</Prose>
      <Table
        caption={text('about.strategy.domainsAreOurs')}
        columns={columns}
        rows={areas.map(({ title, domains }) => ({
          id: title,
          cells: [title, <DomainLinks key="domains" domains={domains} />],
        }))}
      />
      <Sources ids={sources} />
    </>
  )
}
