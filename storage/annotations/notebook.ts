import type { Annotation, Clip, Colour, Instant } from '../../core/model';
import { tagKey } from '../../core/model';
import { foldText } from '../../core/text';
import {
  firstTagPlace,
  fromAnnotationRow,
  getTagEnd,
  getTagOfPlace,
  lastTagPlace,
  type PlaceList,
  toPlace,
} from '../schema/annotation-row';
import { fromRow } from '../schema/clip-row';
import type { LibraryDatabase } from '../schema/database';
import type { AnnotationRow } from '../schema/rows';

/** Selects annotations. Empty fields match everything. */
export interface NotebookFilter {
  /** Annotations must have all of these tags or subtags of them. */
  readonly tags: readonly string[];
  /** Annotations must have one of these colours. */
  readonly colours: readonly Colour[];
  /** Words that must all occur in the quote, the note, the tags, or the name of the author. */
  readonly text: string;
  /** Earliest time of creation, inclusive. */
  readonly since?: Instant;
  /** Latest time of creation, exclusive. */
  readonly until?: Instant;
}

/** An annotation and its clip. */
export interface NotebookEntry {
  readonly annotation: Annotation;
  readonly clip: Clip;
}

const noFilter: NotebookFilter = { tags: [], colours: [], text: '' };

type Order = 'newest' | 'oldest';

/** Number of rows per read while filtering. Doubles as long as few rows match. */
const [minBatchSize, maxBatchSize] = [250, 2_000];

/** See `Library.listAllAnnotations`. Pages by the annotation's place, not by an offset, so every page costs the same. */
export async function listAllAnnotations(
  db: LibraryDatabase,
  filter: NotebookFilter,
  order: Order,
  limit: number,
  after?: Annotation,
): Promise<readonly NotebookEntry[]> {
  const found: NotebookEntry[] = [];
  const list = chooseList(filter);
  const matches = toPredicate(filter);
  const toTimePlace = (createdAt: Instant) => toPlace(list, { createdAt, id: '' });
  const listStart = toPlace(list, null);
  let low = filter.since === undefined ? listStart : toTimePlace(filter.since);
  let high = filter.until === undefined ? `${listStart}\uffff` : toTimePlace(filter.until);
  let last = after === undefined ? null : toPlace(list, after);
  let batchSize = isNarrowed(filter) ? Math.max(limit, minBatchSize) : limit;
  while (found.length < limit) {
    if (last !== null) [low, high] = order === 'newest' ? [low, last] : [last, high];
    if (low >= high) break;
    const rows = await readPlaces(db, low, high, order, batchSize);
    const matching = rows.filter(matches);
    const page = matching.slice(0, limit - found.length);
    const clips = await db.clips.bulkGet(page.map(({ clipId }) => clipId));
    for (const [index, row] of page.entries()) {
      const clip = clips[index];
      if (clip === undefined || clip.deletedAt !== null) continue;
      found.push({ annotation: fromAnnotationRow(row), clip: fromRow(clip) });
    }
    const hasAllMatches = page.length === matching.length;
    const end = hasAllMatches ? rows.at(-1) : page.at(-1);
    if (end === undefined || (hasAllMatches && rows.length < batchSize)) break;
    last = toPlace(list, end);
    if (matching.length < limit) batchSize = Math.min(maxBatchSize, batchSize * 2);
  }
  return found;
}

/** See `Library.listAnnotationTags`. Jumps from tag to tag in the index, reading one place per tag. */
export async function listAnnotationTags(db: LibraryDatabase): Promise<readonly string[]> {
  const found: string[] = [];
  let from = firstTagPlace;
  for (;;) {
    const [place] = await db.annotations
      .where('places')
      .between(from, lastTagPlace, false, false)
      .limit(1)
      .keys();
    if (place === undefined) return found;
    const tag = getTagOfPlace(String(place));
    // Annotations of deleted clips are in the index but not listed.
    const entries = await listAllAnnotations(db, { ...noFilter, tags: [tag] }, 'newest', 1);
    if (entries.length > 0) found.push(tag);
    from = getTagEnd(tag);
  }
}

/** Returns the first rows between two places, exclusive. */
async function readPlaces(
  db: LibraryDatabase,
  low: string,
  high: string,
  order: Order,
  count: number,
): Promise<readonly AnnotationRow[]> {
  const between = (from: string, includesFrom: boolean) =>
    db.annotations.where('places').between(from, high, includesFrom, false);
  if (order === 'oldest') return between(low, false).limit(count).toArray();
  // IndexedDB reads batches only forwards. In reverse, find the first key of the batch and read from there.
  const [first] = await between(low, false)
    .reverse()
    .offset(count - 1)
    .limit(1)
    .keys();
  const rows = await (first === undefined
    ? between(low, false)
    : between(String(first), true)
  ).toArray();
  return rows.reverse();
}

/** True if the filter excludes rows of the list it reads. */
function isNarrowed({ tags, colours, text }: NotebookFilter): boolean {
  return tags.length + colours.length > 1 || text.trim() !== '';
}

/** Returns the smallest index list that contains all matches. */
function chooseList({ tags, colours }: NotebookFilter): PlaceList {
  const [tag] = tags;
  if (tag !== undefined) return { tag: tagKey(tag) };
  const [colour, ...otherColours] = colours;
  return colour !== undefined && otherColours.length === 0 ? { colour } : 'all';
}

function toPredicate({ tags, colours, text }: NotebookFilter): (row: AnnotationRow) => boolean {
  const keys = tags.map(tagKey);
  const words = foldText(text).split(/\s+/).filter(Boolean);
  return (row) => {
    if (colours.length > 0 && !colours.includes(row.colour)) return false;
    const hasTag = (key: string) =>
      row.tagKeys.some((rowKey) => rowKey === key || rowKey.startsWith(`${key}/`));
    if (!keys.every(hasTag)) return false;
    if (words.length === 0) return true;
    const parts = [row.passage.quote.exact, row.note, ...row.tags, row.author?.name];
    const text = foldText(parts.join('\n'));
    return words.every((word) => text.includes(word));
  };
}
