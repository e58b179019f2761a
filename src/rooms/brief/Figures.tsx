import type { Brief } from '@/domain/brief/brief'
import type { ComparedFigure } from '@/domain/compare/figures'
import { titleOf, unitOf } from '@/domain/layers/indicatorLayer'
import type { IndicatorValue } from '@/domain/schema/indicators'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { useWords } from '@/i18n/useWords'
import { Cited, Wide } from '@/ui/Paper'
import styles from './Brief.module.css'

/** Indicators side by side, each with its year and source. */
export function Figures({ brief }: { readonly brief: Brief }) {
  const text = useText()
  const label = useLabel()
  const { figures, ends } = brief
  return (
    <section>
      <h2>{text('region.indicators')}</h2>
      {figures.length === 0 ? (
        <p>{text('compare.noFigures')}</p>
      ) : (
        <Wide>
          <table className={styles['thirds']}>
            <thead>
              <tr>
                <th scope="col">{text('brief.indicator')}</th>
                {ends.map(({ id, labels }) => (
                  <th key={id} scope="col">
                    {label(labels)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {figures.map((figure) => (
                <FigureRow key={figure.indicator.id} figure={figure} brief={brief} />
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </section>
  )
}

function FigureRow({
  figure: { indicator, values },
  brief,
}: {
  readonly figure: ComparedFigure
  readonly brief: Brief
}) {
  const words = useWords()
  return (
    <tr>
      <td>
        <b>{words(titleOf(indicator))}</b> <span className={styles['quiet']}>{words(unitOf(indicator))}</span>
        <Cited numbers={brief.sources.numbersOf(indicator.sources)} />
      </td>
      {brief.ends.map(({ id }, index) => (
        <td key={id}>
          <Value value={values[index]} decimals={indicator.decimals} />
        </td>
      ))}
    </tr>
  )
}

function Value({ value, decimals }: { readonly value: IndicatorValue | undefined; readonly decimals: number }) {
  const text = useText()
  const format = useFormat()
  if (!value) return <span className={styles['quiet']}>{text('compare.noValue')}</span>
  const remarks = [
    String(value.year),
    value.relation === 'within' && text('brief.within', { name: value.publishedName }),
    value.isDerived && text('region.ownCalculation'),
  ]
  return (
    <>
      {format.number(value.value, decimals)}{' '}
      <span className={styles['quiet']}>({remarks.filter(Boolean).join(', ')})</span>
    </>
  )
}
