import type { Annotation, Clip, Colour, Instant } from '../../core/model';
import { tagKey } from '../../core/model';
import { foldText } from '../../core/text';
import {
  endOfTag,
  firstTagPlace,
  fromAnnotationRow,
  lastTagPlace,
  type PlaceList,
  placeIn,
  tagOfPlace,
} from '../schema/annotation-row';
import { fromRow } from '../schema/clip-row';
import type { LibraryDatabase } from '../schema/database';
import type { AnnotationRow } from '../schema/rows';

/** Which annotations are asked for; what is empty does not narrow. */
export interface NotebookFilter {
  /** All of these, each with what lies below it. */
  readonly tags: readonly string[];
  /** Any of these. */
  readonly colours: readonly Colour[];
  /** Words that all stand in the quote, the note or the tags. */
  readonly text: string;
  /** Made at this moment or later. */
  readonly since?: Instant;
  /** Made before this moment. */
  readonly until?: Instant;
}

/** An annotation with the clip on which it stands. */
export interface NotebookEntry {
  readonly annotation: Annotation;
  readonly clip: Clip;
}

const noFilter: NotebookFilter = { tags: [], colours: [], text: '' };

type Order = 'newest' | 'oldest';

/** Rows that are read at once where some will not fit; more, the longer none does. */
const [minAtOnce, maxAtOnce] = [250, 2_000];

/** See `Library.listAllAnnotations`; pages by the place of an annotation, so a page costs the same anywhere. */
export async function listAllAnnotations(
  db: LibraryDatabase,
  filter: NotebookFilter,
  order: Order,
  limit: number,
  after?: Annotation,
): Promise<readonly NotebookEntry[]> {
  const found: NotebookEntry[] = [];
  const list = narrowest(filter);
  const isFitting = fits(filter);
  const momentOf = (createdAt: Instant) => placeIn(list, { createdAt, id: '' });
  const begin = placeIn(list, null);
  let low = filter.since === undefined ? begin : momentOf(filter.since);
  let high = filter.until === undefined ? `${begin}\uffff` : momentOf(filter.until);
  let last = after === undefined ? null : placeIn(list, after);
  let atOnce = isNarrowed(filter) ? Math.max(limit, minAtOnce) : limit;
  while (found.length < limit) {
    if (last !== null) [low, high] = order === 'newest' ? [low, last] : [last, high];
    if (low >= high) break;
    const rows = await readPlaces(db, low, high, order, atOnce);
    const fitting = rows.filter(isFitting);
    const wanted = fitting.slice(0, limit - found.length);
    const clips = await db.clips.bulkGet(wanted.map(({ clipId }) => clipId));
    for (const [index, row] of wanted.entries()) {
      const clip = clips[index];
      if (clip === undefined || clip.deletedAt !== null) continue;
      found.push({ annotation: fromAnnotationRow(row), clip: fromRow(clip) });
    }
    const isAllTaken = wanted.length === fitting.length;
    const end = isAllTaken ? rows.at(-1) : wanted.at(-1);
    if (end === undefined || (isAllTaken && rows.length < atOnce)) break;
    last = placeIn(list, end);
    if (fitting.length < limit) atOnce = Math.min(maxAtOnce, atOnce * 2);
  }
  return found;
}

/** See `Library.listAnnotationTags`; steps from list to list of the notebook, and reads a place in each. */
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
    const tag = tagOfPlace(String(place));
    // What lies in the bin with its clip has its place and is not shown.
    const shown = await listAllAnnotations(db, { ...noFilter, tags: [tag] }, 'newest', 1);
    if (shown.length > 0) found.push(tag);
    from = endOfTag(tag);
  }
}

/** The first rows between two places, without either. */
async function readPlaces(
  db: LibraryDatabase,
  low: string,
  high: string,
  order: Order,
  count: number,
): Promise<readonly AnnotationRow[]> {
  const between = (from: string, isFrom: boolean) =>
    db.annotations.where('places').between(from, high, isFrom, false);
  if (order === 'oldest') return between(low, false).limit(count).toArray();
  // Backwards, IndexedDB gives rows one by one, and many at once only forwards: the key where they begin is sought first.
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

/** Does the filter leave out rows of its list? */
function isNarrowed({ tags, colours, text }: NotebookFilter): boolean {
  return tags.length + colours.length > 1 || text.trim() !== '';
}

/** The list of the notebook that holds all that is asked for and the least besides. */
function narrowest({ tags, colours }: NotebookFilter): PlaceList {
  const [tag] = tags;
  if (tag !== undefined) return { tag: tagKey(tag) };
  const [colour, ...others] = colours;
  return colour !== undefined && others.length === 0 ? { colour } : 'all';
}

function fits({ tags, colours, text }: NotebookFilter): (row: AnnotationRow) => boolean {
  const keys = tags.map(tagKey);
  const words = foldText(text).split(/\s+/).filter(Boolean);
  return (row) => {
    if (colours.length > 0 && !colours.includes(row.colour)) return false;
    const hasTag = (key: string) =>
      row.tagKeys.some((own) => own === key || own.startsWith(`${key}/`));
    if (!keys.every(hasTag)) return false;
    if (words.length === 0) return true;
    const held = foldText([row.passage.quote.exact, row.note, ...row.tags].join('\n'));
    return words.every((word) => held.includes(word));
  };
}
