import { Icon, type IconProps } from './Icon'

export function ExportIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 3v9M6.5 8.5L10 12l3.5-3.5M4 13v3.5h12V13" />
    </Icon>
  )
}
