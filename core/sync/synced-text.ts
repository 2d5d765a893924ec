import { mergeTexts } from '../notes';
import { arrangeEdits, type TextEdit } from './arrange-edits';
import { addSeen, includesSeen, isSeen, type Stamp, type Stamps } from './stamp';

/**
 * A text with its latest edits. Replaying the edits in the order of their stamps, each merged
 * with the text so far, gives the same text on all devices that have the same edits.
 */
export interface SyncedText {
  /** The text before the edits. */
  readonly start: string;
  /** The edits that `start` contains. */
  readonly startSeen: Stamps;
  /** Sorted by stamp. */
  readonly edits: readonly TextEdit[];
}

export const emptyText: SyncedText = { start: '', startSeen: {}, edits: [] };

/** With more edits than this, the older half becomes part of the start. */
const maxEdits = 32;

/** The text with all edits. */
export function readText({ start, edits }: SyncedText): string {
  return replay(start, arrangeEdits(start, edits));
}

/** The text after each edit. */
export function replayEach(start: string, edits: readonly TextEdit[]): readonly string[] {
  let text = start;
  return edits.map(({ before, after }) => {
    text = mergeTexts(before, text, after);
    return text;
  });
}

function replay(start: string, edits: readonly TextEdit[]): string {
  return replayEach(start, edits).at(-1) ?? start;
}

/** Adds an edit that changes the current text to `after`. */
export function editText(text: SyncedText, after: string, stamp: Stamp): SyncedText {
  const before = readText(text);
  const isFirst = text.edits.length === 0 && Object.keys(text.startSeen).length === 0;
  const edit: TextEdit = { stamp, before, after, ...(isFirst && { isFirst: true }) };
  return shorten({ ...text, edits: [...text.edits, edit] });
}

/** The stamps of all edits that are not part of the start. */
export function listEditStamps({ edits }: SyncedText): readonly Stamp[] {
  return edits.map(({ stamp }) => stamp);
}

/** Joins the edits of two devices. */
export function joinTexts(one: SyncedText, other: SyncedText): SyncedText {
  const { start, startSeen } = joinStarts(one, other);
  const edits = new Map(
    [...one.edits, ...other.edits]
      .filter(({ stamp }) => !isSeen(stamp, startSeen))
      .map((edit) => [edit.stamp, edit]),
  );
  return { start, startSeen, edits: [...edits.values()].sort(compareEdits) };
}

/** The start that contains the other; both, if each contains edits that the other lacks. */
function joinStarts(one: SyncedText, other: SyncedText): Omit<SyncedText, 'edits'> {
  if (includesSeen(one.startSeen, other.startSeen)) return one;
  if (includesSeen(other.startSeen, one.startSeen)) return other;
  const [first = '', second = ''] = [one.start, other.start].sort();
  return {
    start: mergeTexts('', first, second),
    startSeen: addSeen(one.startSeen, Object.values(other.startSeen)),
  };
}

function shorten(text: SyncedText): SyncedText {
  if (text.edits.length <= maxEdits) return text;
  const older = text.edits.slice(0, maxEdits / 2).map(({ stamp }) => stamp);
  // Whether an edit says something new may depend on later ones.
  const arranged = arrangeEdits(text.start, text.edits);
  return {
    start: replay(
      text.start,
      arranged.filter(({ stamp }) => older.includes(stamp)),
    ),
    startSeen: addSeen(text.startSeen, older),
    edits: text.edits.slice(older.length),
  };
}

function compareEdits(one: TextEdit, other: TextEdit): number {
  return one.stamp < other.stamp ? -1 : 1;
}
