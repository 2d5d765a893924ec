import { eachTerm, type PackedPostings } from './block';
import { ByteReader } from './byte-reader';

/**
 * Returns the postings of a term in a block, or null. Compares terms while
 * reading, without building strings, and reads varints inline because nearly all
 * have one byte.
 */
export function findTerm(bytes: Uint8Array, wanted: string): PackedPostings | null {
  const reader = new ByteReader(bytes);
  const count = reader.readVarint();
  const termBytes = reader.readVarint();
  let start = reader.at + termBytes;
  // How many units of `wanted` the previous, smaller term starts with.
  let matched = 0;
  for (let at = 0; at < count; at++) {
    const shared = reader.readSmallVarint();
    const length = reader.readSmallVarint();
    // The term shares less with its predecessor than `wanted` does, so it is greater than `wanted`.
    if (shared < matched) return null;
    if (shared > matched) reader.skipVarints(length);
    else {
      let matching = true;
      for (let unit = 0; unit < length; unit++) {
        const letter = reader.readSmallVarint();
        const place = shared + unit;
        if (place >= wanted.length || letter > wanted.charCodeAt(place)) return null;
        if (letter === wanted.charCodeAt(place)) matched = place + 1;
        else {
          matching = false;
          reader.skipVarints(length - unit - 1);
          break;
        }
      }
      if (matching && shared + length === wanted.length) {
        return { bytes, start, count: reader.readVarint() };
      }
    }
    reader.skipVarints(1);
    start += reader.readSmallVarint();
  }
  return null;
}

/** Visits the terms of a block with this prefix. Returns false once a greater term was seen. */
export function eachTermWithPrefix(
  bytes: Uint8Array,
  prefix: string,
  visit: (term: string, list: PackedPostings) => void,
): boolean {
  let continues = true;
  eachTerm(bytes, (term, list) => {
    if (term.startsWith(prefix)) visit(term, list);
    else if (term > prefix) continues = false;
    return continues;
  });
  return continues;
}
