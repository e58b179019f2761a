import { Icon, type IconProps } from './Icon'

/** A screen on its stand. */
export function PresentIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2.5 4h15M4 4v9h12V4M10 13v2M7 17.5l3-2.5 3 2.5" />
      <path d="M8.5 6.5v4l3.5-2z" />
    </Icon>
  )
}
