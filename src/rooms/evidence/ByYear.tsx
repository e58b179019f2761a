import type { EvidencePack } from '@/domain/evidencePack/evidencePack'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { Wide } from '@/ui/Paper'
import styles from './Evidence.module.css'

/** One column a year: how many projects ran, how many events were held, how many regions abroad took part. */
export function ByYear({ pack: { years, undated } }: { readonly pack: EvidencePack }) {
  const text = useText()
  const format = useFormat()
  if (years.length === 0) return null
  const rows = ['projects', 'events', 'partners'] as const
  return (
    <section>
      <h2>{text('pack.byYear')}</h2>
      <Wide>
        <table className={styles['years']}>
          <thead>
            <tr>
              <td />
              {years.map(({ year }) => (
                <th key={year} scope="col" className={styles['number']}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((kind) => (
              <tr key={kind}>
                <th scope="row">{text(`pack.column.${kind === 'partners' ? 'regions' : kind}`)}</th>
                {years.map((row) => (
                  <td key={row.year} className={styles['number']}>
                    {format.number(row[kind])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <p className={styles['quiet']}>
        {text('pack.yearsExplained')} {undated.projects + undated.events > 0 && text('pack.undated', { ...undated })}
      </p>
    </section>
  )
}
