import type { ImportedAnnotation } from '../../items/imported-item';
import { isObject, member } from '../fields/fields';

/** Maximum depth of refinements; anything deeper is not a place in a text. */
const deepest = 8;

/**
 * The quote that W3C selectors point to
 * (https://www.w3.org/TR/annotation-model/#selectors): the first TextQuoteSelector among
 * them or their refinements, or null.
 */
export function quoteOf(selector: unknown, depth = 0): ImportedAnnotation['quote'] | null {
  if (depth > deepest) return null;
  if (Array.isArray(selector)) {
    for (const one of selector) {
      const quote = quoteOf(one, depth + 1);
      if (quote !== null) return quote;
    }
    return null;
  }
  if (!isObject(selector)) return null;
  const exact = textOf(member(selector, 'exact'));
  if (exact.trim() !== '') {
    const prefix = textOf(member(selector, 'prefix'));
    return { exact, prefix, suffix: textOf(member(selector, 'suffix')) };
  }
  return quoteOf(member(selector, 'refinedBy'), depth + 1);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The texts of a JSON-LD property, which may be a single value or a list. */
export function namesOf(value: unknown): readonly string[] {
  return [value].flat().filter((one) => typeof one === 'string');
}
