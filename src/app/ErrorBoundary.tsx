import { Component, type ReactNode } from 'react'
import { retryParts } from './lazyPart'
import { report } from './report'

interface ErrorBoundaryProps {
  /** Names the part for the report. */
  readonly where: string
  readonly fallback: (error: unknown, retry: () => void) => ReactNode
  readonly onError?: () => void
  /** Called before the part is tried again, for whoever remembers the failure. */
  readonly onRetry?: () => void
  readonly children: ReactNode
}

/** Those that show their fallback. What failed in one place has mostly failed in others, some of which cannot ask. */
const failed = new Set<ErrorBoundary>()

/** Keeps a fault to its part, so that the rest of the page goes on. React offers this to classes only. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { readonly error: unknown; readonly hasError: boolean }
> {
  override state = { error: undefined as unknown, hasError: false }

  static getDerivedStateFromError(error: unknown) {
    return { error, hasError: true }
  }

  override componentDidCatch(error: unknown) {
    failed.add(this)
    report(error, this.props.where)
    this.props.onError?.()
  }

  override componentWillUnmount() {
    failed.delete(this)
  }

  /** Tries every failed part again, not just this one. */
  handleRetry = () => {
    retryParts()
    const all = [...failed]
    failed.clear()
    for (const boundary of all) {
      boundary.props.onRetry?.()
      boundary.setState({ error: undefined, hasError: false })
    }
  }

  override render() {
    return this.state.hasError ? this.props.fallback(this.state.error, this.handleRetry) : this.props.children
  }
}
