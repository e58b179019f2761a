import type { QrCode } from './qrCode'

interface QrPictureProps {
  readonly code: QrCode
  readonly label: string
  readonly className?: string | undefined
}

/** Black on white whatever the appearance: a code in other colours may be read by no camera. */
export function QrPicture({ code: { size, path }, label, className }: QrPictureProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={className}
      style={{ forcedColorAdjust: 'none' }}
    >
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" />
    </svg>
  )
}
