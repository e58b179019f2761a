import { useText } from '@/i18n/useText'
import { Lines } from '@/ui/Lines'
import { plainLines } from '@/ui/plainLines'
import { linkKeys } from '@/view/keys'

export function LinksSection() {
  const text = useText()
  return (
    <Lines
      items={plainLines([
        text('help.links.solid'),
        text('help.links.dashed'),
        text('help.links.width', { top: linkKeys.top.fallback }),
        text('help.links.open'),
      ])}
    />
  )
}
