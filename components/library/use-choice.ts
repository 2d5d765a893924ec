import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { ChosenClip } from './library-props';
import { follow, followRead, goTo, noChoice, type RowChoice } from './rows/row-choice';

/**
 * Keeps the selection up to date while the list changes, once the list shows the results of the
 * query. If no row is active and the open clip is in the list, its row becomes active.
 */
export function useChoice(
  numbers: Uint32Array | null,
  question: string,
  isAnswered: boolean,
  open: ChosenClip | null,
): Signal<RowChoice> {
  const choice = useSignal<RowChoice>(noChoice);
  const asked = useSignal(question);
  const read = useSignal<string | null>(null);
  const openNumber = open?.number ?? null;
  const openId = open?.clip.id ?? null;
  useLayoutEffect(() => {
    if (numbers === null || !isAnswered) return;
    const isSame = asked.peek() === question;
    asked.value = question;
    const before = choice.peek();
    const next = follow(isSame ? before : { ...before, chosen: new Set() }, numbers, openNumber);
    const at = openNumber === null ? -1 : numbers.indexOf(openNumber);
    const isLost = next.number === null || (!isSame && next.number !== before.number);
    choice.value = isLost && at >= 0 ? goTo(numbers, at) : isLost ? noChoice : next;
  }, [numbers, question, isAnswered]);
  useLayoutEffect(() => {
    if (numbers === null || openId === read.peek()) return;
    read.value = openId;
    if (openId !== null) choice.value = followRead(choice.peek(), numbers, openNumber);
  }, [numbers, openId]);
  return choice;
}
