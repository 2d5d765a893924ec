import type { TextDirective } from '../../text-directive';
import type { Report } from '../report';
import { goesOn } from './goes-on';
import type { OwnItem } from './own-list';
import { typedNote } from './typed-note';

/** An item of the list, with the footnotes that any state of it has in the text. */
export interface LatestItem extends OwnItem {
  readonly footnotes: readonly string[];
}

/**
 * The items of the list about marks, each in its last state: what changes after an export
 * is appended as an item of its own. A mark is told by its words and the minute in which
 * it was made. Where its words stand in several places, or nowhere, another mark may have
 * both, so that there only the link to its place, or else a note that was written on or
 * another tag, tells it. What an earlier state alone says is reported.
 */
export function latestItems(
  items: readonly OwnItem[],
  standsOnce: (words: string) => boolean,
  report: Report,
): readonly LatestItem[] {
  const latest: LatestItem[] = [];
  const places = new Map<string, number[]>();
  for (const item of items) {
    const footnotes = item.footnote === null ? [] : [item.footnote];
    const words = item.mark?.exact.replace(/\s+/g, ' ').trim() ?? '';
    const key = `${item.at} ${words}`;
    const same = places.get(key) ?? [];
    const isSure = words !== '' && standsOnce(words);
    const at = same.find((place) => {
      const earlier = latest[place];
      if (earlier === undefined) return false;
      const isThere = isSamePlace(item, earlier);
      return isSure || isThere || (isThere === null && isNextState(item, earlier));
    });
    const earlier = at === undefined ? undefined : latest[at];
    if (at === undefined || earlier === undefined || words === '') {
      places.set(key, [...same, latest.length]);
      latest.push({ ...item, footnotes });
      continue;
    }
    if (!goesOn(item.note, earlier.note)) {
      report.say('earlier-words', 1, 'note', typedNote(earlier.note));
    }
    latest[at] = { ...item, footnotes: [...earlier.footnotes, ...footnotes] };
  }
  return latest;
}

/** Whether two items are about one place; null where that is not known of both. */
function isSamePlace({ place }: OwnItem, { place: other }: OwnItem): boolean | null {
  if (place === null || other === null) return null;
  const isAlike = (part: keyof TextDirective) => place[part] === other[part];
  return isAlike('prefix') && isAlike('start') && isAlike('end') && isAlike('suffix');
}

function isNextState(item: OwnItem, earlier: OwnItem): boolean {
  if (earlier.note === '' || !goesOn(item.note, earlier.note)) return false;
  const isSameNote = item.note === earlier.note;
  const isSameMark = item.mark?.colour === earlier.mark?.colour;
  return !isSameNote || !isSameMark || item.tags.join() !== earlier.tags.join();
}
