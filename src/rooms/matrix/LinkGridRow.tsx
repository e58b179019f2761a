import { memo } from 'react'
import type { LinkMatrix, LinkMatrixRow } from '@/domain/matrix/linkMatrix'
import { regionName } from '@/domain/regionName'
import type { SeenLink } from '@/domain/seenLinks'
import { useFormat } from '@/i18n/useFormat'
import { useText } from '@/i18n/useText'
import { classNames } from '@/ui/classNames'
import styles from './Grid.module.css'
import { head } from './gridKeys'
import shades from './LinkShades.module.css'
import { linkShade } from './linkShade'
import { RegionHead } from './RegionHead'
import { useMatrixWords } from './useMatrix'

interface LinkGridRowProps {
  readonly row: LinkMatrixRow
  /** Place among all rows: not all are in the page. */
  readonly index: number
  readonly matrix: LinkMatrix
  readonly isSelected: boolean
  /** Column of the tab stop, where it is in this row. */
  readonly tabColumn: string | null
}

/** Drawn again only when something of its own changes: a hundred regions make ten thousand cells. */
export const LinkGridRow = memo(function LinkGridRow({ row, index, matrix, isSelected, tabColumn }: LinkGridRowProps) {
  const format = useFormat()
  const words = useLinkCellWords()
  const { region, links } = row
  return (
    <tr aria-rowindex={index + 2}>
      <RegionHead
        region={region}
        figure={links}
        counted="links"
        similarity={null}
        isSelected={isSelected}
        isTabStop={tabColumn === head}
      />
      {matrix.rows.map((other) => {
        const isItself = other.region.id === region.id
        const seen = isItself ? undefined : matrix.cellOf(region.id, other.region.id)
        return (
          <td
            key={other.region.id}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid.
            role="gridcell"
            aria-label={words(row, other, seen)}
            tabIndex={tabColumn === other.region.id ? 0 : -1}
            data-row={region.id}
            data-column={other.region.id}
            className={classNames(styles['cell'], isItself && styles['itself'], shadeClass(seen))}
          >
            {seen && (seen.evidence > 0 ? format.number(seen.evidence) : '≈')}
          </td>
        )
      })}
    </tr>
  )
})

function shadeClass(seen: SeenLink | undefined): string | undefined {
  if (!seen) return undefined
  const shade = linkShade(seen.evidence)
  return classNames(styles['full'], shades[shade ? `step${shade.step}` : 'alike'])
}

/** "Podlaskie and Vidzeme: 2 projects, 1 event". */
function useLinkCellWords() {
  const text = useText()
  const { language } = useMatrixWords()
  return ({ region }: LinkMatrixRow, { region: other }: LinkMatrixRow, seen: SeenLink | undefined): string => {
    const ends = { region: regionName(region, language), other: regionName(other, language) }
    if (region.id === other.id) return text('matrix.link.itself', ends)
    if (!seen) return text('matrix.link.nothing', ends)
    if (seen.evidence === 0) return text('matrix.link.alike', ends)
    return text('matrix.link', { ...ends, projects: seen.projects, events: seen.events })
  }
}
