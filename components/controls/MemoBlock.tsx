import { Component, type ComponentChildren } from 'preact';

export interface MemoBlockProps {
  /** Compared by identity and by number. */
  readonly dependencies: readonly unknown[];
  renderContent(): ComponentChildren;
}

/** Re-renders only when a dependency changes. For long lists of cards. */
export class MemoBlock extends Component<MemoBlockProps> {
  override shouldComponentUpdate(next: MemoBlockProps): boolean {
    const { dependencies } = this.props;
    return (
      next.dependencies.length !== dependencies.length ||
      next.dependencies.some((value, index) => value !== dependencies[index])
    );
  }

  override render() {
    return this.props.renderContent();
  }
}
