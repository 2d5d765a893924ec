import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { follow, goTo, noChoice, type RowChoice } from './row-choice';

/**
 * The choice of rows in a list that changes under it, once the list answers the question. Where the row that is open
 * is in the list and no other has the keyboard yet, it has it.
 */
export function useChoice(
  numbers: Uint32Array | null,
  question: string,
  isAnswered: boolean,
  openNumber: number | null,
): Signal<RowChoice> {
  const choice = useSignal<RowChoice>(noChoice);
  const asked = useSignal(question);
  useLayoutEffect(() => {
    if (numbers === null || !isAnswered) return;
    const isSame = asked.peek() === question;
    asked.value = question;
    const before = choice.peek();
    const next = follow(isSame ? before : { ...before, chosen: new Set() }, numbers, openNumber);
    const open = openNumber === null ? -1 : numbers.indexOf(openNumber);
    const isLost = next.number === null || (!isSame && next.number !== before.number);
    choice.value = isLost && open >= 0 ? goTo(numbers, open) : isLost ? noChoice : next;
  }, [numbers, question, isAnswered]);
  return choice;
}
