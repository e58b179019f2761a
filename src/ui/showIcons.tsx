import { Icon, type IconProps } from './Icon'

export function ArrowUpIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 16V4M5 9l5-5 5 5" />
    </Icon>
  )
}

export function ArrowDownIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 4v12M5 11l5 5 5-5" />
    </Icon>
  )
}

export function PreviousIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M12.5 5l-5 5 5 5" />
    </Icon>
  )
}

export function NextIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M7.5 5l5 5-5 5" />
    </Icon>
  )
}

export function RetakeIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2.5 6.5h3L7 4h6l1.5 2.5h3v9.5h-15z" />
      <circle cx="10" cy="11" r="3" />
    </Icon>
  )
}

export function DeleteIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3.5 5.5h13M8 5.5V3.5h4v2M5.5 5.5l.75 11h7.5l.75-11M8.5 8.5v5M11.5 8.5v5" />
    </Icon>
  )
}

export function UndoIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M7 4L3.5 7.5 7 11M4 7.5h8a4.25 4.25 0 0 1 0 8.5H8" />
    </Icon>
  )
}

export function ViewIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2 10c2-3.5 4.7-5.25 8-5.25S16 6.5 18 10c-2 3.5-4.7 5.25-8 5.25S4 13.5 2 10z" />
      <circle cx="10" cy="10" r="2.5" />
    </Icon>
  )
}

/** A screen switched off. */
export function BlackIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3 4.5h14v9H3zM7 17h6" />
      <path d="M3 13.5l14-9v9z" fill="currentColor" />
    </Icon>
  )
}

export function LaserIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="10" cy="10" r="2" fill="currentColor" />
      <path d="M10 3v2.5M10 14.5V17M3 10h2.5M14.5 10H17" />
    </Icon>
  )
}

/** Two screens, one before the other. */
export function SpeakerIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M6.5 12.5H2.5v-9h11v3" />
      <path d="M7.5 8.5h10v8h-10zM10 11h5M10 13.5h3" />
    </Icon>
  )
}

export function KeysIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 11.5h7" />
    </Icon>
  )
}
