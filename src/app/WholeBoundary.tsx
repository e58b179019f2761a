import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useText } from '@/i18n/useText'
import { Panel } from '@/ui/Panel'
import { ErrorBoundary } from './ErrorBoundary'
import { FaultMessage } from './FaultMessage'
import styles from './WholeBoundary.module.css'

/** The last net: what no part could keep to itself. */
export function WholeBoundary({ children }: { readonly children: ReactNode }) {
  const text = useText()
  const { reset } = useQueryErrorResetBoundary()
  return (
    <ErrorBoundary
      where="app"
      onRetry={reset}
      fallback={(error, retry) => (
        <main className={styles['page']}>
          <Panel aria-label={text('app.name')} className={styles['card']}>
            <FaultMessage error={error} onRetry={retry} title={text('fault.app')} advice={text('fault.app.advice')} />
          </Panel>
        </main>
      )}
    >
      {children}
    </ErrorBoundary>
  )
}
