import { Icon, type IconProps } from './Icon'

export function TableIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3 4h14v12H3zM3 8h14M3 12h14M8 8v8" />
    </Icon>
  )
}
