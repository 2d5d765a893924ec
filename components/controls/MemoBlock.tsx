import { Component, type ComponentChildren } from 'preact';

export interface MemoBlockProps {
  /** Render dependencies, compared by identity. */
  readonly of: readonly unknown[];
  draw(): ComponentChildren;
}

/** Re-renders only when a dependency changes. For long lists of cards. */
export class MemoBlock extends Component<MemoBlockProps> {
  override shouldComponentUpdate(next: MemoBlockProps): boolean {
    return next.of.some((value, index) => value !== this.props.of[index]);
  }

  override render() {
    return this.props.draw();
  }
}
