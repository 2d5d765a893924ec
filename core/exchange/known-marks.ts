import type { Annotation, Instant } from '../model';
import type { OwnItem } from './in/parts/own-list';
import { isNew, type LastExport } from './new-since';
import { withoutLabels } from './note-footnotes';
import { noteMarkdown } from './note-markdown';
import type { NoteParts } from './note-parts';

/**
 * The annotations that stand in a note: in a list with their words and notes, or marked
 * in its text where their words stand. Not by id or time, which are others when a
 * library has been restored or a file taken in.
 *
 * An item stands for one annotation, since the same words may be marked in two places.
 */
export function knownMarks(
  { marks, readMarked }: NoteParts,
  annotations: readonly Annotation[],
  last: LastExport,
): ReadonlySet<Annotation> {
  const free = new Map<string, OwnItem[]>();
  const states = groupBy(marks, ({ mark, at }) => stateKey(mark?.exact ?? '', at));
  const sameTime = groupBy(annotations, (one) => stateKey(one.passage.quote.exact, one.createdAt));
  // Of several states of one annotation the last counts, as for who reads the note.
  const isOver = (item: OwnItem) => {
    const key = stateKey(item.mark?.exact ?? '', item.at);
    return sameTime.get(key)?.length === 1 && states.get(key)?.at(-1) !== item;
  };
  for (const item of marks) {
    if (isOver(item)) continue;
    const words = wordsOf(item.mark?.exact ?? '');
    free.set(words, [...(free.get(words) ?? []), item]);
  }
  const claim = (annotation: Annotation, isIt: (item: OwnItem) => boolean): boolean => {
    const items = free.get(wordsOf(annotation.passage.quote.exact)) ?? [];
    const at = items.findIndex((item) => saysSame(item, annotation, last) && isIt(item));
    if (at !== -1) items.splice(at, 1);
    return at !== -1;
  };
  const isMarked = (annotation: Annotation): boolean => {
    const { passage, createdAt, tags } = annotation;
    // Tags are not told in the text, which is from before all items.
    const hasItem = states.has(stateKey(passage.quote.exact, createdAt));
    if (isChanged(annotation, last) && (tags.length > 0 || hasItem)) return false;
    const mark = readMarked()?.markOf(annotation) ?? null;
    // Words that another mark lies over were marked by nobody here, unless a file brought both.
    if (mark !== 'own' && !(mark === 'covered' && last.arrived.has(annotation.id))) return false;
    const { note } = annotation;
    return note.trim() === '' || (readMarked()?.footnotes ?? []).some((one) => holds(one, note));
  };
  // First whose time stands there, too, then what was there at the last export: where the
  // same words are marked twice, one that is written again is better than one that is missing.
  const [older, newer] = parted(annotations, last);
  const known = new Set(annotations.filter((one) => claim(one, isOfTime(one))));
  for (const one of older) if (!known.has(one) && claim(one, () => true)) known.add(one);
  for (const one of newer) {
    if (!known.has(one) && (claim(one, () => true) || isMarked(one))) known.add(one);
  }
  return known;
}

/** The words and the minute by which an annotation is told from others. */
function stateKey(exact: string, at: Instant): string {
  return `${at.slice(0, 16)} ${wordsOf(exact)}`;
}

function groupBy<One>(
  all: readonly One[],
  keyOf: (one: One) => string,
): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function parted(annotations: readonly Annotation[], last: LastExport) {
  const isNewer = (annotation: Annotation) => isNew(annotation, last);
  return [annotations.filter((one) => !isNewer(one)), annotations.filter(isNewer)] as const;
}

/** Whether an item is of the minute of an annotation. */
function isOfTime({ createdAt }: Annotation): (item: OwnItem) => boolean {
  return ({ at }) => at.slice(0, 16) === createdAt.slice(0, 16);
}

/** Whether an item holds a note, whatever the reader has written below it. */
export function holdsNote(item: OwnItem, note: string): boolean {
  return holds(item.note, note);
}

function saysSame(item: OwnItem, annotation: Annotation, last: LastExport): boolean {
  const { note, tags, colour } = annotation;
  // Another program's file may give a mark another colour; the reader's new one is news.
  if (isChanged(annotation, last) && item.mark?.colour !== colour) return false;
  return tags.every((tag) => item.tags.includes(tag)) && holdsNote(item, note);
}

/** Whether it was there at the last export, and is another now. */
function isChanged({ createdAt, updatedAt }: Annotation, { at }: LastExport): boolean {
  return createdAt <= at && updatedAt > at;
}

function holds(written: string, note: string): boolean {
  const lines = linesOf(written);
  return linesOf(noteMarkdown(note)).every((line, index) => lines[index] === line);
}

/** The lines of a note that hold words, however it is set in. */
function linesOf(note: string): readonly string[] {
  return withoutLabels(whole(note))
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^[\s>]+/, '').trimEnd())
    .filter((line) => line !== '');
}

function wordsOf(text: string): string {
  return whole(text).replace(/\s+/g, ' ').trim();
}

/** Words without what becomes another sign in a file: NUL, and halves of characters. */
function whole(text: string): string {
  return text.replace(/[\0\ufffd\p{Surrogate}]/gu, '');
}
