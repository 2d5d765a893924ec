/**
 * The offsets at which a text contains `part`, ascending, `from` an offset. Occurrences may overlap.
 * None if `part` is empty.
 */
export function* findOccurrences(text: string, part: string, from = 0): Generator<number> {
  if (part === '') return;
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) yield at;
}
