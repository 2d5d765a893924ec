import { getNativeProperty } from '../../../extract/page/native-dom';

/** The elements of a live page that match a selector. Null if the selector is not valid. */
export function findAll(document: Document, selector: string): readonly Element[] | null {
  try {
    return [...getNativeProperty(document, 'querySelectorAll').call(document, selector)];
  } catch (error) {
    // Of the page's realm in Firefox, so not an instance of our class.
    if (error instanceof Object && 'name' in error && error.name === 'SyntaxError') return null;
    throw error;
  }
}

/** Returns the text of an element of a live page, including hidden text. */
export function getText(element: Element): string {
  return getNativeProperty(element, 'textContent') ?? '';
}
