import type { ListWriter } from '../list-writer';
import { createCitationKeys } from './citation-key';
import { type CitedStory, toCitedStory } from './cited-story';

/**
 * Returns a writer that takes clips one by one. `formatEntry` gets a story and its unique key. Days are
 * in the user's `timeZone` (an IANA name).
 */
export function createCitationListWriter(
  timeZone: string,
  formatEntry: (story: CitedStory, key: string) => string,
  separator: string,
): ListWriter {
  const createKey = createCitationKeys();
  let isFirst = true;
  return {
    head: '',
    add(whole) {
      const story = toCitedStory(whole, timeZone);
      const entry = (isFirst ? '' : separator) + formatEntry(story, createKey(story));
      isFirst = false;
      return entry;
    },
    end: () => '',
  };
}
