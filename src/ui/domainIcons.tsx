import type { ReactNode } from 'react'
import { Icon, type IconProps } from './Icon'

/** By the id of the domain in the taxonomy; one drawing each, told apart at 20 px and without colour. */
const drawings: Readonly<Record<string, ReactNode>> = {
  'digital-ict': (
    <>
      <rect x="2.5" y="3.5" width="15" height="10.5" rx="1.5" />
      <path d="M7 17h6M10 14v3M8 6.75L6 8.75l2 2M12 6.75l2 2-2 2" />
    </>
  ),
  'advanced-manufacturing': (
    <>
      <circle cx="10" cy="10" r="2" />
      <path d="M8.75 2.5h2.5l.4 2 1.7 1 2-.7 1.2 2.1-1.5 1.4v2l1.5 1.4-1.2 2.1-2-.7-1.7 1-.4 2h-2.5l-.4-2-1.7-1-2 .7-1.2-2.1 1.5-1.4v-2L3.45 6.9l1.2-2.1 2 .7 1.7-1z" />
    </>
  ),
  'tourism-creative': (
    <>
      <rect x="2.5" y="4" width="15" height="12" rx="1.5" />
      <circle cx="13.25" cy="7.75" r="1.25" />
      <path d="M2.75 14.25L7 9.75l3.5 3.5 2-2 4.75 4.25" />
    </>
  ),
  energy: (
    <>
      <path d="M11 2.5l-6.5 9H10l-1 6 6.5-9H10z" />
    </>
  ),
  'health-life-sciences': (
    <>
      <path d="M10 16.75S2.75 12.6 2.75 7.75A3.75 3.75 0 0 1 10 6a3.75 3.75 0 0 1 7.25 1.75c0 4.85-7.25 9-7.25 9zM10 8.5v4M8 10.5h4" />
    </>
  ),
  'agri-food': (
    <>
      <path d="M10 17.5V7M10 6.5c-1.4-1.3-1.4-2.7 0-4 1.4 1.3 1.4 2.7 0 4zM10 10.5c-2.3 0-3.6-1.2-3.75-3.5C8.6 7 9.9 8.2 10 10.5zM10 10.5c2.3 0 3.6-1.2 3.75-3.5-2.35 0-3.65 1.2-3.75 3.5zM10 15c-2.3 0-3.6-1.2-3.75-3.5C8.6 11.5 9.9 12.7 10 15zM10 15c2.3 0 3.6-1.2 3.75-3.5-2.35 0-3.65 1.2-3.75 3.5z" />
    </>
  ),
  'bioeconomy-forestry': (
    <>
      <path d="M10 2.5L5.75 8h2L4 13.75h12L12.25 8h2zM10 13.75v3.75" />
    </>
  ),
  'advanced-materials': (
    <>
      <path d="M10 4.75l4.5 2.6v5.3L10 15.25l-4.5-2.6v-5.3z" />
      <circle cx="10" cy="3.5" r="1.25" />
      <circle cx="15.6" cy="13.3" r="1.25" />
      <circle cx="4.4" cy="13.3" r="1.25" />
    </>
  ),
  'mobility-logistics': (
    <>
      <path d="M4.25 14.5H2.5v-9h9v9H7.75M11.5 8.25h3.25l2.75 3v3.25h-1.75M12.25 14.5h-.75" />
      <circle cx="6" cy="14.75" r="1.75" />
      <circle cx="14" cy="14.75" r="1.75" />
    </>
  ),
  'circular-economy': (
    <>
      <path d="M3.75 8.75A6.4 6.4 0 0 1 15.5 6.6M15.75 3.25V6.75h-3.5M16.25 11.25A6.4 6.4 0 0 1 4.5 13.4M4.25 16.75v-3.5h3.5" />
    </>
  ),
  'smart-construction-cities': (
    <>
      <path d="M2.5 17.5h15M4 17.5v-8.25h4.75M8.75 17.5v-15H16v15M11.25 6h2.25M11.25 9.25h2.25M11.25 12.5h2.25M6.4 12.25v.1M6.4 14.75v.1" />
    </>
  ),
  'blue-economy': (
    <>
      <circle cx="10" cy="4.25" r="1.75" />
      <path d="M10 6v11.5M7 9h6M3 11.25c.2 3.7 3.2 6.1 7 6.25 3.8-.15 6.8-2.55 7-6.25M3 11.25l-.75 2M3 11.25l1.9 1M17 11.25l.75 2M17 11.25l-1.9 1" />
    </>
  ),
  'water-environment': (
    <>
      <path d="M10 2.5S4.5 8.3 4.5 12.1a5.5 5.4 0 0 0 11 0C15.5 8.3 10 2.5 10 2.5zM7.4 12.4a2.6 2.6 0 0 0 2.6 2.5" />
    </>
  ),
  'security-space': (
    <>
      <path d="M10 2.5l6.5 2.4v4.6c0 3.9-2.6 6.6-6.5 8-3.9-1.4-6.5-4.1-6.5-8V4.9zM10 6.6l.95 2 2.2.3-1.6 1.5.4 2.2L10 11.55l-1.95 1.05.4-2.2-1.6-1.5 2.2-.3z" />
    </>
  ),
}

/** A domain without a drawing of its own (a new row of the taxonomy) gets a plain ring. */
const fallback = <circle cx="10" cy="10" r="6" />

export function DomainIcon({ domain, ...props }: IconProps & { readonly domain: string }) {
  return <Icon {...props}>{drawings[domain] ?? fallback}</Icon>
}
