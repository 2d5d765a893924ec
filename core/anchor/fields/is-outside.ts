import type { Passage } from '../../model/annotation/passage';
import { type FieldText, getBlockContext, getLetters, squash } from './field-text';
import { overlapsCredit } from './find-in-credit';

/** Letters of a passage that other text does not have by chance. */
const pieceLength = 24;
/** Letters around a shorter passage that are looked for with it. */
const contextLength = 8;

/**
 * True if a passage is certainly not in an article: no piece of it is, together with the text
 * around a short one, nor does it have a credit. A passage that was merely edited has pieces in common with the article.
 */
export function isOutside({ quote }: Passage, texts: readonly FieldText[]): boolean {
  const credits = texts.flatMap((text) => text.credits ?? []);
  if (credits.some((credit) => overlapsCredit(quote, credit))) return false;
  const block = getBlockContext(quote);
  const exact = squash(quote.exact);
  const before = squash(block.prefix).slice(-contextLength);
  const after = squash(block.suffix).slice(0, contextLength);
  const pieces =
    exact.length >= pieceLength
      ? Array.from({ length: Math.floor(exact.length / pieceLength) }, (_, index) =>
          exact.slice(index * pieceLength, (index + 1) * pieceLength),
        )
      : [before + exact, exact + after];
  return pieces.every((piece) => !texts.some((text) => getLetters(text).includes(piece)));
}
