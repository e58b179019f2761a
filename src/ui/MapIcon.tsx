import { Icon, type IconProps } from './Icon'

export function MapIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2.5 5.5l5-2 5 2 5-2v11l-5 2-5-2-5 2zM7.5 3.5v11M12.5 5.5v11" />
    </Icon>
  )
}
