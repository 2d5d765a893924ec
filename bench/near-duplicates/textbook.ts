import type { Entry } from './pairs';

/*
 * MinHash as textbooks have it, to stand beside ours: 128 least hashes of five words
 * in a row, 32 bands of 4, and of what shares a band all whose signatures agree enough.
 */

const hashes = 128;
const rows = 4;
const shingleWords = 5;

/** Finds the entries that resemble a text, with the share of signature that agrees. */
export function createTextbook(
  library: readonly Entry[],
): (text: string) => readonly { readonly entry: Entry; readonly likeness: number }[] {
  const signatures = library.map(({ text }) => signatureOf(text));
  const buckets = new Map<string, number[]>();
  signatures.forEach((signature, index) => {
    for (const band of bandsOf(signature)) {
      const known = buckets.get(band);
      if (known) known.push(index);
      else buckets.set(band, [index]);
    }
  });
  return (text) => {
    const asked = signatureOf(text);
    const candidates = new Set(bandsOf(asked).flatMap((band) => buckets.get(band) ?? []));
    return [...candidates].flatMap((index) => {
      const entry = library[index];
      const signature = signatures[index];
      if (!entry || !signature) return [];
      const agreeing = asked.filter((value, at) => value === signature[at]).length;
      return [{ entry, likeness: agreeing / hashes }];
    });
  };
}

function signatureOf(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const least = new Uint32Array(hashes).fill(0xffffffff);
  for (let at = 0; at + shingleWords <= words.length; at++) {
    let hash = 0x811c9dc5;
    for (const unit of words.slice(at, at + shingleWords).join(' ')) {
      hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
    }
    for (let which = 0; which < hashes; which++) {
      let mixed = Math.imul(hash ^ Math.imul(which + 1, 0x9e3779b1), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
      mixed = (mixed ^ (mixed >>> 13)) >>> 0;
      if (mixed < (least[which] ?? 0)) least[which] = mixed;
    }
  }
  return least;
}

function bandsOf(signature: Uint32Array): readonly string[] {
  return Array.from(
    { length: hashes / rows },
    (_, band) => `${band} ${signature.slice(band * rows, band * rows + rows).join(' ')}`,
  );
}
