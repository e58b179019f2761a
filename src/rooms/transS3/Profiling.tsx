import { useCatalogue } from '@/data/useCatalogue'
import type { Region } from '@/domain/catalogue'
import { compareFigures } from '@/domain/compare/figures'
import { titleOf, unitOf } from '@/domain/layers/indicatorLayer'
import { useFormat } from '@/i18n/useFormat'
import { useLabel } from '@/i18n/useLabel'
import { useText } from '@/i18n/useText'
import { useWords } from '@/i18n/useWords'
import { Disclosure } from '@/ui/Disclosure'
import { Note } from '@/ui/Note'
import { SelectLink } from '@/ui/SelectLink'
import { useSelectionLink } from '@/view/useSelectionLink'
import styles from './TransS3Room.module.css'
import { useGroupDomains } from './useGroup'

/** Step 2: what speaks for the shared domains beyond the strategies, and how far apart the regions stand. */
export function Profiling({ regions }: { readonly regions: readonly Region[] }) {
  const text = useText()
  const label = useLabel()
  const linkTo = useSelectionLink()
  const shared = useGroupDomains(regions).domains.filter((one) => one.class === 'shared')
  return (
    <>
      <Note>{text('group.profiling')}</Note>
      {shared.length === 0 && <Note kind="empty">{text('group.noShared')}</Note>}
      {shared.map(({ domain, projects, organisations }) => (
        <Disclosure
          key={domain.id}
          summary={label(domain.labels)}
          hint={text('group.evidence', { projects: projects.length, organisations: organisations.length })}
        >
          {projects.length === 0 && <Note kind="empty">{text('group.noProjects')}</Note>}
          <ul className={styles['plain']}>
            {projects.map(({ id, acronym }) => (
              <li key={id}>
                <SelectLink {...linkTo({ kind: 'project', id })}>{acronym}</SelectLink>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
      <Figures regions={regions} />
    </>
  )
}

function Figures({ regions }: { readonly regions: readonly Region[] }) {
  const words = useWords()
  const text = useText()
  const format = useFormat()
  const figures = compareFigures(
    useCatalogue(),
    regions.map(({ id }) => id),
  )
  if (figures.length === 0) return <Note kind="empty">{text('compare.noFigures')}</Note>
  return (
    <Disclosure summary={text('group.figures')}>
      <ul className={styles['plain']}>
        {figures.map(({ indicator, values }) => {
          const known = values.flatMap((value) => value?.value ?? [])
          const number = (value: number) => format.number(value, indicator.decimals)
          return (
            <li key={indicator.id}>
              {words(titleOf(indicator))}
              <Note>
                {text('group.range', {
                  least: number(Math.min(...known)),
                  most: number(Math.max(...known)),
                  unit: words(unitOf(indicator)),
                  count: known.length,
                })}
              </Note>
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}
