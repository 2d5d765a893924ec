import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { OpenClip } from './library-props';
import {
  followList,
  followOpenClip,
  goTo,
  noSelection,
  type RowSelection,
} from './rows/row-selection';

/**
 * Keeps the selection up to date while the list changes, once the list shows the results of the
 * query. If no row is active and the open clip is in the list, its row becomes active.
 */
export function useSelection(
  numbers: Uint32Array | null,
  question: string,
  isAnswered: boolean,
  open: OpenClip | null,
): Signal<RowSelection> {
  const choice = useSignal<RowSelection>(noSelection);
  const asked = useSignal(question);
  const read = useSignal<OpenClip | null>(null);
  const openNumber = open?.number ?? null;
  const openId = open?.clip.id ?? null;
  useLayoutEffect(() => {
    if (numbers === null || !isAnswered) return;
    const isSame = asked.peek() === question;
    asked.value = question;
    const before = choice.peek();
    const next = followList(
      isSame ? before : { ...before, selected: new Set() },
      numbers,
      openNumber,
    );
    const at = openNumber === null ? -1 : numbers.indexOf(openNumber);
    const isLost = next.number === null || (!isSame && next.number !== before.number);
    choice.value = isLost && at >= 0 ? goTo(numbers, at) : isLost ? noSelection : next;
  }, [numbers, question, isAnswered]);
  useLayoutEffect(() => {
    const before = read.peek();
    const isSame = openId === before?.clip.id && openNumber === before?.number;
    if (numbers === null || (openId === null ? before === null : isSame)) return;
    read.value = open;
    if (openId !== null) choice.value = followOpenClip(choice.peek(), numbers, openNumber);
  }, [numbers, openId, openNumber]);
  return choice;
}
