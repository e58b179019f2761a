import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ReactNode, Suspense } from 'react'
import { useText } from '@/i18n/useText'
import { ErrorBoundary } from './ErrorBoundary'
import { FaultMessage } from './FaultMessage'
import styles from './RoomBoundary.module.css'

interface RoomBoundaryProps {
  readonly where: string
  readonly children: ReactNode
}

/** Around each room: waits for what it needs, and keeps its faults from the others. */
export function RoomBoundary({ where, children }: RoomBoundaryProps) {
  const text = useText()
  const { reset } = useQueryErrorResetBoundary()
  return (
    <ErrorBoundary
      where={where}
      onRetry={reset}
      fallback={(error, retry) => (
        <FaultMessage error={error} onRetry={retry} title={text('fault.room')} advice={text('fault.room.advice')} />
      )}
    >
      <Suspense fallback={<p className={styles['loading']}>{text('app.loading')}</p>}>{children}</Suspense>
    </ErrorBoundary>
  )
}
