import type { Annotation, Clip } from '../model';
import { getDevice, isSeen, type Stamp } from './stamp';
import { getParent, listMissed, listOverruled, type SyncRecord } from './sync-record';
import { editText, emptyText, readText, type SyncedText } from './synced-text';
import { readHistory, type TextEdit } from './text-history';

/** Something of a clip that one device deleted, and that stayed because of another device. */
export interface OverruledDeletion {
  readonly what: 'clip' | 'highlight' | 'note';
  /** Of the highlight, or of the one with the note; null for the clip. */
  readonly annotationId: string | null;
  /** The id of the device that deleted it. */
  readonly deletedBy: string;
  /** The id of the device whose change was the last of which that one did not know. */
  readonly keptBy: string;
  /**
   * What that device did. Added: saved the same page itself, or joined the library with what others
   * had deleted for good.
   */
  readonly why: 'edited' | 'added';
}

/** The same with what it is about. */
export interface KeptItem extends OverruledDeletion {
  readonly clip: Clip;
  /** The highlight, or the one with the note; null for the clip. */
  readonly annotation: Annotation | null;
}

/** Which of the deletions of a clip is meant. */
export type DeletionRef = Pick<OverruledDeletion, 'what' | 'annotationId'>;

const annotationPath = /^annotations\/([^/]+)\//;
/** Set once, when a clip or a highlight is made. */
const creation = /^(?:clippedAt=.*|annotations\/[^/]+\/createdAt)$/;

/** The deletions of a clip's record that do not count, until they are repeated or withdrawn. */
export function listOverruledDeletions(record: SyncRecord): readonly OverruledDeletion[] {
  const found = new Map<string, OverruledDeletion>();
  // What was deleted into the bin and for good is one.
  const add = (one: OverruledDeletion) => found.set(`${one.what} ${one.annotationId}`, one);
  for (const path of listOverruled(record)) {
    const { stamp, seen = {} } = record.values[path] ?? { stamp: '' };
    const unseen = listMissed(record, getParent(path)).filter((one) => !isSeen(one.stamp, seen));
    const last = unseen.reduce((latest, one) => (one.stamp > latest.stamp ? one : latest));
    const annotationId = findAnnotationId(path);
    add({
      ...{ what: annotationId === null ? 'clip' : 'highlight', annotationId },
      ...{ deletedBy: getDevice(stamp), keptBy: getDevice(last.stamp) },
      why: unseen.some((one) => creation.test(one.path)) ? 'added' : 'edited',
    });
  }
  for (const [path, text] of Object.entries(record.texts)) {
    const overruled = findOverruledRemoval(text);
    if (overruled === null) continue;
    const [deletedBy, keptBy] = [getDevice(overruled.removal), getDevice(overruled.edit)];
    add({ what: 'note', annotationId: findAnnotationId(path), deletedBy, keptBy, why: 'edited' });
  }
  // In the same order on all devices.
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}

function findAnnotationId(path: string): string | null {
  return annotationPath.exec(path)?.[1] ?? null;
}

/** The removal of a whole text that did not count, and the edit of which it did not know. */
interface OverruledRemoval {
  readonly removal: Stamp;
  readonly edit: Stamp;
}

function findOverruledRemoval({ start, startSeen, edits }: SyncedText): OverruledRemoval | null {
  if (!edits.some(isRemoval)) return null;
  const history = readHistory(start, startSeen, edits);
  if (history.text.trim() === '') return null;
  const removals = history.edits.filter(isRemoval);
  for (const removal of removals.toReversed()) {
    // By an edit that changes nothing, or one that was made when the text was gone.
    const isSettled = history.edits.some(
      (edit) =>
        history.knows(edit, removal) && (edit.before === edit.after || edit.before.trim() === ''),
    );
    const other = history.edits.findLast(
      (edit) =>
        !isRemoval(edit) &&
        edit.before !== edit.after &&
        getDevice(edit.stamp) !== getDevice(removal.stamp) &&
        !history.knows(edit, removal) &&
        !history.knows(removal, edit) &&
        !removals.some((later) => history.knows(later, edit)),
    );
    if (other && !isSettled) return { removal: removal.stamp, edit: other.stamp };
  }
  return null;
}

function isRemoval({ before, after }: TextEdit): boolean {
  return before.trim() !== '' && after.trim() === '';
}

/** Withdraws a deletion that does not count, so that no device mentions it any more. */
export function withdrawDeletion(
  record: SyncRecord,
  { what, annotationId }: DeletionRef,
  stamp: Stamp,
): SyncRecord {
  const start = annotationId === null ? '' : `annotations/${annotationId}/`;
  if (what === 'note') {
    const path = `${start}note`;
    const text = record.texts[path] ?? emptyText;
    // An edit that changes nothing says that the text was seen as it is.
    const texts = { ...record.texts, [path]: editText(text, readText(text), stamp) };
    return { ...record, texts };
  }
  const paths = listOverruled(record).filter((path) => getParent(path) === start);
  const withdrawn = paths.map((path) => [path, { value: null, stamp }] as const);
  return { ...record, values: { ...record.values, ...Object.fromEntries(withdrawn) } };
}
