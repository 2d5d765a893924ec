import {
  createTextDirective,
  parseTextDirective,
  type TextDirective,
} from '../../../passages/text-directive';
import { findOccurrences } from '../../../text';
import type { ImportedAnnotation } from '../../items/imported-item';
import { createQuote, findQuoteAt } from '../text/quote-in-text';

/**
 * Returns a quote with its context at the place that a text fragment names: where the export would
 * write the same one. Without context if that is nowhere, or in several places.
 */
export function findQuoteContext(
  text: string,
  exact: string,
  link: TextDirective,
): ImportedAnnotation['quote'] {
  const [first = ''] = exact.trim();
  const places = [...findOccurrences(text, first)].flatMap((at) => {
    const range = findQuoteAt(text, at, exact);
    const directive = range && createTextDirective(text, range.start, range.end);
    const written = directive && parseTextDirective(`#:~:${directive}`);
    return range && written && isSame(written, link) ? [range] : [];
  });
  const [place] = places;
  if (place === undefined || places.length > 1) return { exact, prefix: '', suffix: '' };
  return { ...createQuote(text, place), exact };
}

/** Ignores spaces: an import may have others than the page. */
function isSame(one: TextDirective, other: TextDirective): boolean {
  const parts = ['prefix', 'start', 'end', 'suffix'] as const;
  const bare = (text: string) => text.replace(/\s+/g, '');
  return parts.every((part) => bare(one[part]) === bare(other[part]));
}
