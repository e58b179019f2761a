import { Icon, type IconProps } from './Icon'

export function FlagIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M5 17V4h9l-2 3.5 2 3.5H5" />
    </Icon>
  )
}
