import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { groupBy } from '@/domain/grouping'
import { countryName } from '@/domain/matrix/rowOrder'
import { regionName } from '@/domain/regionName'
import { useText } from '@/i18n/useText'
import { setSimilarTo } from '@/view/actions'
import { useView } from '@/view/useView'
import styles from './MatrixRoom.module.css'
import { useMatrixWords } from './useMatrix'

/** The region that the others are compared with, most alike first. */
export function SimilarTo() {
  const text = useText()
  const { regions, countries } = useCatalogue()
  const words = useMatrixWords()
  const similarTo = useView((view) => view.similarTo)
  const nameOf = (region: Region) => regionName(region, words.language)
  const groups = [...groupBy([...regions.values()], ({ country }) => country)]
    .map(([code, own]) => ({
      code,
      country: countryName(countries.get(code), words),
      own: [...own].sort((one, other) => words.compare(nameOf(one), nameOf(other))),
    }))
    .sort((one, other) => words.compare(one.country, other.country))
  const choose = (value: string) => setSimilarTo([...regions.keys()].find((id) => id === value) ?? null)
  return (
    <label className={styles['field']}>
      <span>{text('matrix.similarTo')}</span>
      <select className={styles['select']} value={similarTo ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{text('matrix.similarTo.nobody')}</option>
        {groups.map(({ code, country, own }) => (
          <optgroup key={code} label={country}>
            {own.map((region) => (
              <option key={region.id} value={region.id}>
                {nameOf(region)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
