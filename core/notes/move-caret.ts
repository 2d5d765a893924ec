import { countShared } from '../text';
import { matchTexts } from './merge-sequences';

/** A text field's text and selection, in UTF-16 units. */
interface Selected {
  readonly value: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
}

/** How many lines up to the cursor are looked for in the new text. */
const maxLines = 3;

/**
 * Where the selection of a text field goes when its text is replaced by `next`, in UTF-16 units. It
 * stays in its line, or else with the text around it, or else with the lines above it.
 */
export function moveCaret(
  { value, selectionStart, selectionEnd }: Selected,
  next: string,
): readonly [start: number, end: number] {
  const { before, after } = countShared(value, next);
  const [lines, nextLines] = [value.split('\n'), next.split('\n')];
  const matches = matchTexts(lines, nextLines);
  const move = (at: number) => {
    const untilHere = value.slice(0, at).split('\n');
    const match = matches[untilHere.length - 1] ?? -1;
    if (match >= 0) {
      return [...nextLines.slice(0, match), untilHere.at(-1)].join('\n').length;
    }
    if (at <= before) return at;
    const atEnd = at + next.length - value.length;
    if (at > value.length - after) return atEnd;
    for (let count = maxLines; count > 0; count--) {
      const above = untilHere.slice(-count).join('\n');
      const found = `\n${next}`.indexOf(`\n${above}`);
      if (above.trim() !== '' && found >= 0) return found + above.length;
    }
    if (at === value.length - after) return atEnd;
    const removed = value.slice(before, value.length - after);
    const isLineGone = next.length - after <= before && removed.includes('\n');
    return isLineGone
      ? next.lastIndexOf('\n', before - 1) + 1
      : Math.min(at, Math.max(before, next.length - after));
  };
  return [move(selectionStart), move(selectionEnd)];
}
