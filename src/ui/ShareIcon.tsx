import { Icon, type IconProps } from './Icon'

export function ShareIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="5" cy="10" r="2" />
      <circle cx="14.5" cy="4.75" r="2" />
      <circle cx="14.5" cy="15.25" r="2" />
      <path d="M6.8 9l5.9-3.25M6.8 11l5.9 3.25" />
    </Icon>
  )
}
