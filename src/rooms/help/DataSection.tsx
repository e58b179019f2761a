import { useText } from '@/i18n/useText'
import { Lines } from '@/ui/Lines'
import { plainLines } from '@/ui/plainLines'
import { SelectLink } from '@/ui/SelectLink'
import { useViewLink } from '@/view/useViewLink'

export function DataSection() {
  const text = useText()
  const linkTo = useViewLink()
  return (
    <>
      <Lines
        items={plainLines([
          text('help.data.public'),
          text('help.data.unverified', { mark: text('evidence.unverified'), show: text('filters.unverified') }),
          text('help.map.noData'),
        ])}
      />
      <p>
        <SelectLink {...linkTo({ room: 'about' })}>{text('help.data.more')}</SelectLink>
      </p>
    </>
  )
}
