/** Three places and what joins them; the same drawing as `public/favicon.svg`. */
export function Logo() {
  return (
    <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <g fill="none" stroke="var(--on-accent)" strokeLinecap="round">
        <path d="M8 21C11 11 20 8 25 10" strokeWidth="2.5" />
        <path d="M8 21C13 24 19 24 23 21" strokeWidth="2" opacity="0.6" />
      </g>
      <g fill="var(--on-accent)">
        <circle cx="8" cy="21" r="3.5" />
        <circle cx="25" cy="10" r="3" />
        <circle cx="23.5" cy="21" r="2.5" />
      </g>
    </svg>
  )
}
