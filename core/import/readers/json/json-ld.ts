import type { ImportedAnnotation } from '../../items/imported-item';
import { getMember, isObject } from '../fields/fields';

/** Maximum depth of refinements; anything deeper is not a place in a text. */
const maxDepth = 8;

/**
 * The quote that W3C selectors point to
 * (https://www.w3.org/TR/annotation-model/#selectors): the first TextQuoteSelector among
 * them or their refinements, or null.
 */
export function readQuote(selector: unknown, depth = 0): ImportedAnnotation['quote'] | null {
  if (depth > maxDepth) return null;
  if (Array.isArray(selector)) {
    for (const one of selector) {
      const quote = readQuote(one, depth + 1);
      if (quote !== null) return quote;
    }
    return null;
  }
  if (!isObject(selector)) return null;
  const exact = readText(getMember(selector, 'exact'));
  if (exact.trim() !== '') {
    const prefix = readText(getMember(selector, 'prefix'));
    return { exact, prefix, suffix: readText(getMember(selector, 'suffix')) };
  }
  return readQuote(getMember(selector, 'refinedBy'), depth + 1);
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The texts of a JSON-LD property, which may be a single value or a list. */
export function readNames(value: unknown): readonly string[] {
  return [value].flat().filter((one) => typeof one === 'string');
}
