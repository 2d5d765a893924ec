import { createHash } from 'node:crypto';
import { foldLabel } from '../fold-label';

/**
 * Returns the hash of a text of a page: `#` and 12 hexadecimal digits, after folding as for
 * every label. `words` limits it to the first words. The project contains no text of the pages.
 */
export function hashLabel(text: string, words = Number.POSITIVE_INFINITY): string {
  const folded = foldLabel(text).split(' ').slice(0, words).join(' ');
  return `#${createHash('sha256').update(folded).digest('hex').slice(0, 12)}`;
}

/**
 * True if a text is the same as a label after folding. The label may be a text, the beginning
 * of one ("The gate was…"), a hash, or the hash of the first words ("#3fa09c11d2b4:12").
 */
export function matchesLabel(shown: string, label: string): boolean {
  if (label.startsWith('#')) {
    const [hash, words] = label.split(':');
    return hashLabel(shown, words === undefined ? undefined : Number(words)) === hash;
  }
  if (/(?:…|\.\.\.)\s*$/.test(label)) return foldLabel(shown).startsWith(foldLabel(label));
  return foldLabel(shown) === foldLabel(label);
}
