import { type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from './ErrorBoundary'

interface QuietProps {
  readonly where: string
  readonly children: ReactNode
}

/** Around what is good to have and missed by nobody while it waits or when it fails; the rooms tell of the failure. */
export function Quiet({ where, children }: QuietProps) {
  return (
    <ErrorBoundary where={where} fallback={() => null}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  )
}
