import type { ListWriter } from '../list-writer';
import { createCitationKeys } from './citation-key';
import { type CitedStory, toCitedStory } from './cited-story';

/**
 * Writes citations of clips one by one. `formatEntry` gets a story and its unique key. Days are
 * in the user's `timeZone` (an IANA name).
 */
export function citationListWriter(
  timeZone: string,
  formatEntry: (story: CitedStory, key: string) => string,
  separator: string,
): ListWriter {
  const keyOf = createCitationKeys();
  let isFirst = true;
  return {
    head: '',
    add(whole) {
      const story = toCitedStory(whole, timeZone);
      const entry = (isFirst ? '' : separator) + formatEntry(story, keyOf(story));
      isFirst = false;
      return entry;
    },
    end: () => '',
  };
}
