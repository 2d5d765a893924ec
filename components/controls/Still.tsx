import { Component, type ComponentChildren } from 'preact';

export interface StillProps {
  /** Render dependencies, compared by identity. */
  readonly of: readonly unknown[];
  draw(): ComponentChildren;
}

/** Re-renders only when a dependency changes. For long lists of cards. */
export class Still extends Component<StillProps> {
  override shouldComponentUpdate(next: StillProps): boolean {
    return next.of.some((value, index) => value !== this.props.of[index]);
  }

  override render() {
    return this.props.draw();
  }
}
