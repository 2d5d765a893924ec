import type { ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { MemoBlock } from '../../controls/MemoBlock';
import { getShortcutKey } from '../../keys/shortcut-key';
import { ClipRow } from './ClipRow';
import type { RowSource } from './listed-clip';
import {
  goTo,
  type RowSelection,
  selectAll,
  selectNone,
  selectRange,
  toggle,
} from './row-selection';
import { useListKeys } from './use-list-keys';
import { useListWindow } from './use-list-window';

export interface ClipRowsProps {
  readonly label: string;
  /** Clip numbers in list order. At least one. */
  readonly numbers: Uint32Array;
  readonly rows: RowSource;
  readonly choice: ReadonlySignal<RowSelection>;
  /** Id of the open clip, or null. */
  readonly openId: string | null;
  /** Its number, or null while it is unknown. */
  readonly openNumber: number | null;
  readonly density: RowDensity;
  /** Clicks select instead of opening. For touch. */
  readonly isChoosing: boolean;
  readonly now: Date;
  readonly list: RefObject<HTMLDivElement>;
  onChoice(choice: RowSelection): void;
  /** `isEntered`: focus the text rather than only showing it. */
  onOpen(number: number, isEntered: boolean): void;
  onFavourite(number: number): void;
}

/** Rows rendered above and below the viewport, after the first paint. */
const around = 4;
/** Row heights in CSS pixels, as in `clip-rows.css`. */
const rowHeights = { comfortable: 86, compact: 60 } as const;

export type RowDensity = keyof typeof rowHeights;

/**
 * A virtualised listbox of any number of clips. The list keeps focus and references the active
 * row, so rows can be removed without losing focus.
 */
export function ClipRows(props: ClipRowsProps) {
  const { numbers, rows, list, isChoosing, density } = props;
  const rowHeight = rowHeights[density];
  const choice = props.choice.value;
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  const {
    window: seen,
    reveal,
    pageRows,
  } = useListWindow(...([list, numbers.length, rowHeight, isPainted ? around : 0] as const));
  const idOf = (at: number) => `clip-row-${at}`;
  useLayoutEffect(() => rows.want(seen.first, seen.last), [rows, numbers, seen.first, seen.last]);

  // A clip that was opened by a link may be far down the list.
  const isAtOpenClip = props.openNumber !== null && choice.number === props.openNumber;
  useLayoutEffect(() => {
    if (isAtOpenClip) reveal(choice.at);
  }, [props.openNumber, isAtOpenClip]);

  const go = (next: RowSelection) => {
    props.onChoice(next);
    reveal(next.at);
  };
  const step = (to: number, event: KeyboardEvent) =>
    go(event.shiftKey ? selectRange(choice, numbers, to) : goTo(numbers, to, choice.selected));

  const onKeyDown = (event: KeyboardEvent) => {
    const { at } = choice;
    const isAll = getShortcutKey(event) === 'a' && (event.ctrlKey || event.metaKey);
    if (isAll && !event.altKey) props.onChoice(selectAll(choice, numbers));
    else if (event.altKey || event.metaKey) return;
    else if (event.key === 'ArrowDown') step(at + 1, event);
    else if (event.key === 'ArrowUp') step(at - 1, event);
    else if (event.key === 'PageDown') step(at + pageRows(), event);
    else if (event.key === 'PageUp') step(at - pageRows(), event);
    else if (event.key === 'Home') step(0, event);
    else if (event.key === 'End') step(numbers.length - 1, event);
    else if (event.key === ' ') go(toggle(choice, numbers, at, true));
    else if (event.key === 'Enter' && choice.number !== null) props.onOpen(choice.number, true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  useListKeys(list, onKeyDown);

  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const at = Number(target.closest<HTMLElement>('[data-at]')?.dataset['at'] ?? -1);
    const number = numbers[at];
    if (number === undefined) return;
    const act = target.closest<HTMLElement>('[data-act]')?.dataset['act'];
    if (act === 'favourite') props.onFavourite(number);
    else if (event.shiftKey) go(selectRange(selectNone(choice), numbers, at));
    else if (act === 'choose' || isChoosing) go(toggle(choice, numbers, at, true));
    else if (event.ctrlKey || event.metaKey) go(toggle(choice, numbers, at));
    else {
      go(goTo(numbers, at));
      props.onOpen(number, false);
    }
  };

  // Always render the active row, because `aria-activedescendant` references it.
  const places = range(seen.first, seen.last);
  if (choice.at >= 0 && choice.at < seen.first) places.unshift(choice.at);
  if (choice.at > seen.last) places.push(choice.at);

  const year = props.now.getFullYear();
  return (
    <div
      ref={list}
      class={`clip-rows clip-rows--${density}${isChoosing ? ' clip-rows--choosing' : ''}`}
      role="listbox"
      aria-label={props.label}
      aria-multiselectable="true"
      aria-activedescendant={choice.at >= 0 ? idOf(choice.at) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onMouseDown={(event) => {
        // Shift+click selects rows, not text.
        if (event.shiftKey) event.preventDefault();
      }}
      onFocus={() => {
        // Focus alone does not make the row the target of actions.
        if (props.choice.peek().at < 0) props.onChoice({ ...goTo(numbers, 0), isLoose: true });
      }}
    >
      <div class="clip-rows__all" role="presentation" style={{ blockSize: `${seen.height}px` }}>
        {places.map((at) => {
          const number = numbers[at] as number;
          const row = rows.read(number);
          const isAt = at === choice.at;
          const isSelected = choice.selected.has(number);
          const isOpen = row !== null && row?.clip.id === props.openId;
          const top = seen.top + (at - seen.first) * rowHeight;
          return (
            <div
              key={at}
              class="clip-rows__place"
              role="presentation"
              style={{ transform: `translateY(${top}px)` }}
            >
              <MemoBlock
                dependencies={[row, at, numbers.length, isAt, isSelected, isOpen, density, year]}
                renderContent={() => (
                  <ClipRow
                    id={idOf(at)}
                    row={row}
                    at={at}
                    total={numbers.length}
                    isAt={isAt}
                    isSelected={isSelected}
                    isOpen={isOpen}
                    isCompact={density === 'compact'}
                    now={props.now}
                  />
                )}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
