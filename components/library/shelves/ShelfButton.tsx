import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../strings';

export interface ShelfButtonProps {
  readonly label: string;
  /** null where nothing is counted. */
  readonly count: number | null;
  readonly isCurrent: boolean;
  /** Whether Tab stops here: at one place of all. */
  readonly isStop: boolean;
  /** The key that goes there, as it is read out. */
  readonly keys?: string | undefined;
  readonly isPath?: boolean;
  /** Before the label. */
  readonly children?: ComponentChildren;
  onChoose(): void;
}

/** One place to go to, with how many clips are there. */
export function ShelfButton(props: ShelfButtonProps) {
  const { label, count } = props;
  return (
    <button
      type="button"
      class="shelf__button"
      aria-current={props.isCurrent ? 'page' : undefined}
      aria-keyshortcuts={props.keys}
      tabIndex={props.isStop ? 0 : -1}
      data-shelf
      onClick={props.onChoose}
    >
      {props.children}
      <bdi class="shelf__label">{label}</bdi>
      {count !== null && count > 0 && <span class="shelf__count">{formatNumber(count)}</span>}
    </button>
  );
}
