/** Keeps one broken part from blinding the rest: shows the fallback in its place. */
import { Component, type ComponentChildren } from "preact";

interface Props {
  children: ComponentChildren;
  /** Shown instead; `again` tries to show the part once more. */
  fallback: (again: () => void, problem: unknown) => ComponentChildren;
  /** Another value makes a fresh start: the part shows something else now. */
  of?: string;
}

interface State {
  failed: boolean;
  problem: unknown;
  of: string | undefined;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, problem: undefined, of: this.props.of };

  static override getDerivedStateFromError(problem: unknown): Partial<State> {
    return { failed: true, problem };
  }

  static override getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.of === state.of ? null : { failed: false, problem: undefined, of: props.of };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(
      () => this.setState({ failed: false, problem: undefined }),
      this.state.problem,
    );
  }
}
