import type { Passage, PassageField } from '../../model/annotation/passage';
import type { Located } from '../located';
import { findRange, type RootText } from '../text/root-text';
import { locateInField } from './locate-in-field';

/** Locates a passage in the element that shows its field: see `locateInField`. */
export function locateInElement(
  passage: Passage,
  field: PassageField,
  rootText: RootText,
  language = '',
): Located {
  const place = locateInField(passage, { field, text: rootText.text }, language);
  const range = place && findRange(rootText, place.start, place.end);
  if (!place || !range) return { how: 'lost' };
  if (place.how !== 'changed') return { how: place.how, range };
  const words = rootText.text.slice(place.start, place.end);
  return { how: place.how, change: place.change, words, range };
}
