import { type Article, plainText } from '../model';

/**
 * How many paragraphs of a page are not in the kept copy, or of the copy not on
 * the page, whichever is more. Spaces and their kinds do not count.
 */
export function countChangedParagraphs(kept: Article, now: Article): number {
  const before = paragraphsOf(kept);
  const after = paragraphsOf(now);
  return Math.max(countMissing(before, after), countMissing(after, before));
}

function paragraphsOf(article: Article): readonly string[] {
  const texts = [article.headline, ...plainText(article.body).split('\n\n')];
  return texts.map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim());
}

function countMissing(of: readonly string[], from: readonly string[]): number {
  const there = new Set(from);
  return of.filter((text) => !there.has(text)).length;
}
