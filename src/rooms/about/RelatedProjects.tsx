import { useAbout } from '@/data/useAbout'
import { useCatalogue } from '@/data/useCatalogue'
import type { About } from '@/domain/schema/about'
import { distinctValues } from '@/domain/statements'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Lines } from '@/ui/Lines'
import { Note } from '@/ui/Note'
import { UnverifiedMark } from '@/ui/UnverifiedMark'
import { Part } from './Part'
import { RecordLink } from './RecordLink'
import { Sources } from './Sources'

type Related = About['relatedProjects'][number]

export function RelatedProjects() {
  const text = useText()
  const { relatedProjects } = useAbout()
  return (
    <Part title={text('about.related')}>
      <Lines
        items={relatedProjects.map((related) => ({
          id: related.acronym,
          content: <RelatedProject related={related} />,
        }))}
      />
    </Part>
  )
}

function RelatedProject({ related: { acronym, project, note, period, sources } }: { readonly related: Related }) {
  const format = useFormat()
  const { unverified } = useFactTexts()
  const { projects } = useCatalogue()
  const record = project && projects.get(project)
  const span = record ? format.span(distinctValues(record.starts), distinctValues(record.ends)) : ''
  return (
    <>
      <strong>
        {project === undefined ? acronym : <RecordLink target={{ kind: 'project', id: project }}>{acronym}</RecordLink>}
      </strong>
      : {note}
      <Note>
        {span}
        {period && (
          <>
            {period.text.replace('-', '–')} {period.confidence === 'recalled' && <UnverifiedMark {...unverified} />}
          </>
        )}
      </Note>
      <Sources ids={sources} />
    </>
  )
}
