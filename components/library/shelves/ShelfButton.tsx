import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../strings';

export interface ShelfButtonProps {
  readonly label: string;
  /** Null shows no count. */
  readonly count: number | null;
  readonly isCurrent: boolean;
  /** True if Tab stops here. Only one place is a tab stop. */
  readonly isTabStop: boolean;
  /** Keyboard shortcut, for screen readers. */
  readonly keys?: string | undefined;
  /** Marks, shown after the label so that all labels of a level begin in line. */
  readonly children?: ComponentChildren;
  onChoose(): void;
}

/** A place in the sidebar, with its number of clips. */
export function ShelfButton(props: ShelfButtonProps) {
  const { label, count } = props;
  return (
    <button
      type="button"
      class="shelf__button"
      aria-current={props.isCurrent ? 'page' : undefined}
      aria-keyshortcuts={props.keys}
      tabIndex={props.isTabStop ? 0 : -1}
      data-shelf
      onClick={props.onChoose}
    >
      <bdi class="shelf__label">{label}</bdi>
      {props.children}
      {count !== null && count > 0 && <span class="shelf__count">{formatNumber(count)}</span>}
    </button>
  );
}
