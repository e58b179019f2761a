import { DomainTag } from './DomainTag'
import { TagList } from './TagList'

export interface DomainTagsProps<Id extends string, Labels> {
  /** Name of the list for screen readers. */
  readonly listLabel: string
  readonly domains: readonly { readonly id: Id; readonly labels: Labels }[]
  readonly labelOf: (labels: Labels) => string
  /** Those by which the atlas is filtered now. */
  readonly chosen: readonly Id[]
  readonly hint: string
  readonly onToggle: (id: Id) => void
}

/** The domains of a fact, each a switch of the filter. */
export function DomainTags<Id extends string, Labels>(props: DomainTagsProps<Id, Labels>) {
  if (props.domains.length === 0) return null
  return (
    <TagList label={props.listLabel}>
      {props.domains.map(({ id, labels }) => (
        <DomainTag
          key={id}
          domain={id}
          label={props.labelOf(labels)}
          hint={props.hint}
          isPressed={props.chosen.includes(id)}
          onToggle={() => props.onToggle(id)}
        />
      ))}
    </TagList>
  )
}
