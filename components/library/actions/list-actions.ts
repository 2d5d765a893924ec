import { goTo, toggle } from '../rows/row-selection';
import {
  findOpenRef,
  hasFocus,
  isOpenClipMeant,
  type LibraryActionContext,
  type PerformAction,
} from './action-context';

/** Actions that move in the list, select its rows or open them. */
export const listActions = {
  next: (context, isHeld) => step(context, 1, isHeld),
  previous: (context, isHeld) => step(context, -1, isHeld),
  select(context) {
    const { props, choice } = context;
    const { at } = choice.peek();
    choice.value = toggle(choice.peek(), props.numbers ?? new Uint32Array(), at, true);
    focusList(context);
  },
  open(context) {
    const { number } = context.choice.peek();
    if (number !== null) openRow(context, number, true);
  },
} satisfies Record<string, PerformAction>;

/** Opens a clip of the list. `isEntered` also moves the focus to the reader. */
export function openRow(
  { props, pane }: LibraryActionContext,
  number: number,
  isEntered: boolean,
): void {
  props.onOpen(number);
  if (isEntered) pane.current?.focus({ preventScroll: true });
}

/** Opens the active row in the reader if another clip is open there. */
export function followActiveRow(context: LibraryActionContext): void {
  const { number } = context.choice.peek();
  const openRef = findOpenRef(context);
  if (openRef !== null && number !== null && number !== openRef) context.props.onOpen(number);
}

function step(context: LibraryActionContext, by: number, isHeld: boolean): void {
  const { choice, props } = context;
  const numbers = props.numbers ?? new Uint32Array();
  const before = choice.peek();
  // The row that replaced the open clip is already the next one.
  const distance = isOpenClipMeant(context) && by > 0 ? by - 1 : by;
  const at = before.at < 0 ? 0 : before.at + distance;
  if (numbers.length === 0) return;
  if (at >= 0 && at < numbers.length) {
    choice.value = goTo(numbers, at, before.selected);
    revealActiveRow(context);
    if (!isHeld) followActiveRow(context);
  }
  focusList(context);
}

/**
 * Moves the focus to the list, where the next key acts: Enter would press a button of the sidebar
 * again. The focus stays in the reader, which scrolls by keys.
 */
function focusList({ list, pane }: LibraryActionContext): void {
  if (!hasFocus(pane.current)) list.current?.focus({ preventScroll: true });
}

/** Scrolls the active row into view after rendering. */
export function revealActiveRow({ list }: Pick<LibraryActionContext, 'list'>): void {
  setTimeout(() => {
    const rows = list.current;
    const row = rows?.getAttribute('aria-activedescendant');
    if (row) rows?.ownerDocument.getElementById(row)?.scrollIntoView?.({ block: 'nearest' });
  });
}
