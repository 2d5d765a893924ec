import { countShared } from '../text';

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
 * stays with the text around it, or else with the lines above it.
 */
export function moveCaret(
  { value, selectionStart, selectionEnd }: Selected,
  next: string,
): readonly [start: number, end: number] {
  const { before, after } = countShared(value, next);
  const move = (at: number) => {
    if (at <= before) return at;
    const atEnd = at + next.length - value.length;
    if (at > value.length - after) return atEnd;
    const lines = value.slice(0, at).split('\n');
    for (let count = maxLines; count > 0; count--) {
      const above = lines.slice(-count).join('\n');
      const found = `\n${next}`.indexOf(`\n${above}`);
      if (above.trim() !== '' && found >= 0) return found + above.length;
    }
    return at === value.length - after ? atEnd : Math.min(at, next.length);
  };
  return [move(selectionStart), move(selectionEnd)];
}
