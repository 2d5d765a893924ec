import { countShared } from '../text';

/** A text field's text and selection, in UTF-16 units. */
interface Selected {
  readonly value: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
}

/**
 * Where the selection of a text field goes when its text is replaced by `next`, in UTF-16 units. It
 * stays with the text around it, or else with its line.
 */
export function moveCaret(
  { value, selectionStart, selectionEnd }: Selected,
  next: string,
): readonly [start: number, end: number] {
  const { before, after } = countShared(value, next);
  const move = (at: number) => {
    if (at <= before) return at;
    if (at >= value.length - after) return at + next.length - value.length;
    const lineStart = value.lastIndexOf('\n', at - 1) + 1;
    const found = `\n${next}`.indexOf(`\n${value.slice(lineStart, at)}`);
    return found < 0 ? Math.min(at, next.length) : found + at - lineStart;
  };
  return [move(selectionStart), move(selectionEnd)];
}
