import type { Annotation, Clip, Colour } from '../core/model';
import { foldText, tagKey } from '../core/model';
import { fromAnnotationRow, type PlaceList, placeIn } from './annotation-row';
import { fromRow } from './clip-row';
import type { LibraryDatabase } from './database';
import type { AnnotationRow } from './rows';

/** Which annotations are asked for; what is empty does not narrow. */
export interface NotebookFilter {
  /** All of these, each with what lies below it. */
  readonly tags: readonly string[];
  /** Any of these. */
  readonly colours: readonly Colour[];
  /** Words that all stand in the quote, the note or the tags. */
  readonly text: string;
}

/** An annotation with the clip on which it stands. */
export interface NotebookEntry {
  readonly annotation: Annotation;
  readonly clip: Clip;
}

/** See `Library.listAllAnnotations`; pages by the place of an annotation, so a page costs the same anywhere. */
export async function listAllAnnotations(
  db: LibraryDatabase,
  filter: NotebookFilter,
  order: 'newest' | 'oldest',
  limit: number,
  after?: Annotation,
): Promise<readonly NotebookEntry[]> {
  const found: NotebookEntry[] = [];
  const list = narrowest(filter);
  const begin = placeIn(list, null);
  let last = after === undefined ? null : placeIn(list, after);
  while (found.length < limit) {
    const wanted = limit - found.length;
    const [low, high] =
      order === 'newest' ? [begin, last ?? `${begin}\uffff`] : [last ?? begin, `${begin}\uffff`];
    const range = db.annotations.where('places').between(low, high, false, false);
    const rows = await (order === 'newest' ? range.reverse() : range)
      .filter(fits(filter))
      .limit(wanted)
      .toArray();
    const clips = await db.clips.bulkGet(rows.map(({ clipId }) => clipId));
    for (const [index, row] of rows.entries()) {
      const clip = clips[index];
      if (clip === undefined || clip.deletedAt !== null) continue;
      found.push({ annotation: fromAnnotationRow(row), clip: fromRow(clip) });
    }
    const end = rows.at(-1);
    if (rows.length < wanted || end === undefined) break;
    last = placeIn(list, end);
  }
  return found;
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
