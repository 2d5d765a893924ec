import type { WholeClip } from '../../../model';
import { jsonListWriter, type ListWriter } from '../list-writer';
import { portableJson } from '../portable-json';
import { bibtexEntry } from './bibtex';
import { createCitationKeys } from './citation-key';
import { citedStory } from './cited-story';
import { cslItem } from './csl-json';
import { risEntry } from './ris';

/** Writes citations of clips one by one. Days are in the user's `timeZone` (an IANA name). */
export function risWriter(timeZone: string): ListWriter {
  return entriesOf(timeZone, risEntry, '\r\n');
}

/** See `risWriter`. */
export function bibtexWriter(timeZone: string): ListWriter {
  return entriesOf(timeZone, bibtexEntry, '\n');
}

/** See `risWriter`. */
export function cslJsonWriter(timeZone: string): ListWriter {
  const keyOf = createCitationKeys();
  const itemsOf = (whole: WholeClip) => {
    const story = citedStory(whole, timeZone);
    return [cslItem(story, keyOf(story))];
  };
  return portableJson(jsonListWriter('[', itemsOf, () => '\n]\n'));
}

function entriesOf(timeZone: string, entryOf: typeof risEntry, between: string): ListWriter {
  const keyOf = createCitationKeys();
  let isFirst = true;
  return {
    head: '',
    add(whole) {
      const story = citedStory(whole, timeZone);
      const entry = (isFirst ? '' : between) + entryOf(story, keyOf(story));
      isFirst = false;
      return entry;
    },
    end: () => '',
  };
}
