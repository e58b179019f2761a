import type { ReactNode } from 'react'

export interface IconProps {
  readonly className?: string | undefined
}

/** A line drawing on a 20 px field, in the colour of the text; what it means is said in words beside it. */
export function Icon({ className, children }: IconProps & { readonly children: ReactNode }) {
  return (
    <svg
      className={className}
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}
