/**
 * The offsets at which a text contains `part`, ascending. Occurrences may overlap. None if `part`
 * is empty.
 */
export function* findOccurrences(text: string, part: string): Generator<number> {
  if (part === '') return;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) yield at;
}
