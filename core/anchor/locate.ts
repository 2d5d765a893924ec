import type { Passage } from '../model/passage';
import { Finder } from './finder';
import type { Located } from './located';
import { readText } from './read-text';

/**
 * Finds passages again in a root, in the order given.
 *
 * The root's text is read once, and one index of it serves them all. Words at
 * their old place come first, then the same words elsewhere, then edited
 * words; a passage without a credible place is `lost`, never put somewhere.
 */
export function locate(root: Element, passages: readonly Passage[]): readonly Located[] {
  const finder = new Finder(readText(root));
  return passages.map((passage) => finder.find(passage));
}
