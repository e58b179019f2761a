import { useCatalogue } from '@/data/useCatalogue'
import { useFactTexts } from '@/i18n/useFactTexts'
import { useText } from '@/i18n/useText'
import { ExternalLink } from '@/ui/ExternalLink'
import { Prose } from '@/ui/Prose'
import { Table } from '@/ui/Table'
import { credits } from './credits'
import { Part } from './Part'

/** Written by the build, beside the page. */
const noticesFile = 'third-party-notices.txt'

/** Whose work the atlas is made of, and what others may do with it. */
export function CreditsSection() {
  const text = useText()
  const { newTabNote } = useFactTexts()
  const { area, release } = useCatalogue().manifest
  const columns = [
    { id: 'work', name: text('about.credits.work') },
    { id: 'use', name: text('about.credits.use') },
    { id: 'licence', name: text('about.files.licence') },
  ]
  return (
    <>
      <Part title={text('about.licences')}>
        <Prose>
          {text('about.licences.code')}{' '}
          <ExternalLink href="https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12" newTabNote={newTabNote}>
            EUPL-1.2
          </ExternalLink>
        </Prose>
        <Prose>
          {text('about.licences.data')}{' '}
          <ExternalLink href="https://creativecommons.org/licenses/by/4.0/" newTabNote={newTabNote}>
            CC BY 4.0
          </ExternalLink>
        </Prose>
        <Prose>{text('about.licences.cite', { atlas: text('app.name'), release })}</Prose>
        <Prose>{area.attribution}</Prose>
      </Part>
      <Part title={text('about.credits.others')}>
        <Table
          caption={text('about.credits.caption')}
          columns={columns}
          rows={credits.map(({ id, name, use, licence }) => ({ id, cells: [name, text(use), licence] }))}
        />
        <Prose>
          <a href={`${import.meta.env.BASE_URL}${noticesFile}`}>{text('about.credits.notices')}</a>
        </Prose>
      </Part>
    </>
  )
}
