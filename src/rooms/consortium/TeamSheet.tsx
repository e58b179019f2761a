import { useCatalogue } from '@/data/useCatalogue'
import { checkTeam } from '@/domain/consortium/checks'
import type { Team } from '@/domain/consortium/team'
import { recordsOf } from '@/domain/recordsOf'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { useView } from '@/view/useView'
import styles from './TeamSheet.module.css'
import type { MemberTable } from './useMemberTable'
import { useProgramme } from './useTeam'

interface TeamSheetProps {
  readonly team: Team
  readonly table: MemberTable
  readonly link: string
}

/** One page for paper: each partner with the fields of matchmaking forms, the checks, and where it is from. */
export function TeamSheet({ team, table: { titles, rows, openPlaces }, link }: TeamSheetProps) {
  const text = useText()
  const { release } = useCatalogue().manifest
  return (
    <article className={styles['sheet']}>
      <h1>{text('team.title')}</h1>
      {rows.map(({ id, cells: [name, ...cells] }) => (
        <section key={id} className={styles['member']}>
          <h2>{name}</h2>
          <table>
            <tbody>
              {cells.map((cell, index) => (
                <tr key={titles[index + 1]}>
                  <th scope="row">{titles[index + 1]}</th>
                  <td>{cell ?? '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      {openPlaces.map((name) => (
        <p key={name}>{text('team.sheet.open', { name })}</p>
      ))}
      <SheetChecks team={team} />
      <footer>
        <p>{text('team.blank')}</p>
        <p>{text('team.noPromise')}</p>
        <p>
          {text('app.name')} · {text('table.csv.release', { release })} · {text('table.csv.link', { link })}
        </p>
      </footer>
    </article>
  )
}

function SheetChecks({ team }: { readonly team: Team }) {
  const text = useText()
  const format = useFormat()
  const catalogue = useCatalogue()
  const programme = useProgramme()
  const lead = useView((view) => view.lead)
  if (!programme) return null
  const sources = [...new Set(programme.rules.flatMap((rule) => rule.sources))]
  return (
    <section>
      <h2>{text('team.checks', { name: programme.name })}</h2>
      <ul>
        {checkTeam(catalogue, programme, team, lead).map(({ rule, status }) => (
          <li key={rule.id}>
            {text(`team.status.${status}`)}: {rule.text}
          </li>
        ))}
      </ul>
      <p>
        {text('team.checked', {
          period: text(`filters.period.${programme.period}`),
          date: format.date(programme.checked),
        })}{' '}
        {recordsOf(catalogue.sources, sources)
          .map(({ title, url }) => [title, url].filter(Boolean).join(', '))
          .join('; ')}
      </p>
    </section>
  )
}
