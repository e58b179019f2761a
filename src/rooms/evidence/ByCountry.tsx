import type { EvidencePack } from '@/domain/evidencePack/evidencePack'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { Wide } from '@/ui/Paper'
import styles from './Evidence.module.css'
import { TallyCells } from './TallyCells'
import { TallyHead } from './TallyHead'

/** With whom: countries, and their regions. */
export function ByCountry({ pack: { countries } }: { readonly pack: EvidencePack }) {
  const text = useText()
  const label = useLabel()
  const format = useFormat()
  return (
    <section>
      <h2>{text('pack.byCountry')}</h2>
      {countries.length === 0 && <p>{text('pack.nothing')}</p>}
      {countries.length > 0 && (
        <Wide>
          <table className={styles['tallies']}>
            <TallyHead first={text('pack.country')} second={text('pack.regions')} />
            <tbody>
              {countries.map((row) => (
                <tr key={row.country}>
                  <th scope="row">
                    {format.country(row.country)}{' '}
                    <span className={styles['quiet']}>{row.years ? spanText(row.years) : text('link.undated')}</span>
                  </th>
                  <td>
                    {format.list(
                      row.regions.map(({ labels }) => label(labels)),
                      'comma',
                    )}
                  </td>
                  <TallyCells tally={row} />
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </section>
  )
}

const spanText = ([first, last]: readonly [number, number]) => (first === last ? String(first) : `${first}–${last}`)
