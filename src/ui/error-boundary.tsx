import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  fallback: (error: Error) => ReactNode
  children: ReactNode
}

/** Keeps a fault in one part of the page from taking the others with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    return this.state.error ? this.props.fallback(this.state.error) : this.props.children
  }
}

/** The same for a part that is missed: in its place stands that it failed, and why. */
export function Guarded({ what, children }: { what: string; children: ReactNode }) {
  return (
    <ErrorBoundary
      fallback={(error) => (
        <p role="alert">
          {what} failed: {error.message}
        </p>
      )}
    >
      {children}
    </ErrorBoundary>
  )
}
