import { Icon, type IconProps } from './Icon'

export function HelpIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M7.9 8.1a2.1 2.1 0 1 1 3.1 1.85c-.65.36-1 .8-1 1.55v.2M10 13.9v.1" />
    </Icon>
  )
}
