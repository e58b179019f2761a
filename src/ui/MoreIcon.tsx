import { Icon, type IconProps } from './Icon'

export function MoreIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="4.5" cy="10" r="1" />
      <circle cx="10" cy="10" r="1" />
      <circle cx="15.5" cy="10" r="1" />
    </Icon>
  )
}
