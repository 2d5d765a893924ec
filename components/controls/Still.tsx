import { Component, type ComponentChildren } from 'preact';

export interface StillProps {
  /** What the drawing depends on, each by identity. */
  readonly of: readonly unknown[];
  draw(): ComponentChildren;
}

/** Draws again only when what it depends on is another: one of hundreds of cards in a list. */
export class Still extends Component<StillProps> {
  override shouldComponentUpdate(next: StillProps): boolean {
    return next.of.some((value, index) => value !== this.props.of[index]);
  }

  override render() {
    return this.props.draw();
  }
}
