import { Component, type ReactNode, Suspense } from 'react'
import { lazyOrNothing } from './lazy-or-nothing.ts'
import { missed } from './needed.ts'

// Most people never see one.
const PartFailure = lazyOrNothing(() => import('./failure/PartFailure.tsx').then((module) => module.PartFailure))

interface Props {
  /** What the part is called on the page. */
  readonly name: string
  /** When this changes after a failure, the part is tried again by itself. */
  readonly of?: unknown
  readonly children: ReactNode
}

interface State {
  readonly failed: { readonly error: unknown } | undefined
  readonly failures: number
}

/** Keeps an error in one part of the page to that part: the others go on, and this one can be tried again. */
export class Guard extends Component<Props, State> {
  override state: State = { failed: undefined, failures: 0 }

  static getDerivedStateFromError = (error: unknown) => ({ failed: { error } })

  override componentDidCatch(error: unknown) {
    missed(error)
    this.setState(({ failures }) => ({ failures: failures + 1 }))
  }

  override componentDidUpdate({ of }: Props, { failed }: State) {
    if (failed && this.state.failed && of !== this.props.of) this.retry()
  }

  private readonly retry = () => this.setState({ failed: undefined })

  override render() {
    const { failed, failures } = this.state
    if (!failed) return this.props.children
    return (
      <Suspense>
        <PartFailure name={this.props.name} error={failed.error} failures={failures} onRetry={this.retry} />
      </Suspense>
    )
  }
}
