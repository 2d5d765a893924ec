import { eachTerm, type PackedList } from './block';
import { ByteReader } from './byte-reader';

/**
 * The list of a term in a block, or null. Terms are compared as they are read,
 * without making texts of them, and numbers, nearly all of one byte, without a call for each.
 */
export function findTerm(bytes: Uint8Array, wanted: string): PackedList | null {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const termBytes = reader.number();
  let start = reader.at + termBytes;
  // How much of the wanted term the one before it, which is smaller, begins with.
  let agreed = 0;
  for (let at = 0; at < count; at++) {
    const shared = reader.small();
    const length = reader.small();
    // Less shared than agreed means that this term is already greater than the wanted one.
    if (shared < agreed) return null;
    if (shared > agreed) reader.skip(length);
    else {
      let matching = true;
      for (let unit = 0; unit < length; unit++) {
        const letter = reader.small();
        const place = shared + unit;
        if (place >= wanted.length || letter > wanted.charCodeAt(place)) return null;
        if (letter === wanted.charCodeAt(place)) agreed = place + 1;
        else {
          matching = false;
          reader.skip(length - unit - 1);
          break;
        }
      }
      if (matching && shared + length === wanted.length) {
        return { bytes, start, count: reader.number() };
      }
    }
    reader.skip(1);
    start += reader.small();
  }
  return null;
}

/** Visits the terms of a block that begin so; false when a greater term was seen. */
export function eachTermWith(
  bytes: Uint8Array,
  beginning: string,
  visit: (term: string, list: PackedList) => void,
): boolean {
  let goesOn = true;
  eachTerm(bytes, (term, list) => {
    if (term.startsWith(beginning)) visit(term, list);
    else if (term > beginning) goesOn = false;
    return goesOn;
  });
  return goesOn;
}
