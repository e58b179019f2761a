import { Icon, type IconProps } from './Icon'

export function ProjectorIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2.5 7h15v7h-15zM5 14v2.5M15 14v2.5M5 10.5h2.5M10.5 3.5v-1M6.5 4l-.5-.9M14.5 4l.5-.9" />
      <circle cx="13" cy="10.5" r="2" />
    </Icon>
  )
}
