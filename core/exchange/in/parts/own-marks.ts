import type { ImportedAnnotation } from '../imported-item';
import type { MarkedStretch } from './marked-words';
import { annotationsOn, type MarkedStory } from './read-marked';

/**
 * The annotations of our own Markdown: those of its list, each with what stands
 * around it where its words are marked in the text as well, and the marks in the text
 * that the list does not have. Marks are cut where they overlap, and at every block,
 * so that a mark tells nothing where the quotes of the list cover it.
 */
export function ownMarks(
  story: MarkedStory,
  listed: readonly ImportedAnnotation[],
): readonly ImportedAnnotation[] {
  const { flat, flatOf } = flatten(story.text);
  const covered = coveredBy(flat, listed);
  const around = new Map<ImportedAnnotation, ImportedAnnotation['quote']>();
  const free = new Map<string, ImportedAnnotation[]>();
  for (const mark of listed) {
    const words = oneLine(mark.quote.exact);
    free.set(words, [...(free.get(words) ?? []), mark]);
  }
  /** Whether a mark of the list has these very words; it learns what stands around them. */
  const isListed = (stretch: MarkedStretch): boolean => {
    const words = oneLine(story.text.slice(stretch.start, stretch.end));
    const [mark] = annotationsOn(story, stretch);
    const same = mark && free.get(words)?.shift();
    if (mark === undefined || same === undefined) return false;
    around.set(same, mark.quote);
    return true;
  };
  const single = new Set(story.stretches);
  for (const run of joined(story.text, story.stretches)) if (!single.has(run)) isListed(run);
  const others = story.stretches.filter((stretch) => {
    if (isListed(stretch)) return false;
    return !isCovered(covered, flatOf[stretch.start] ?? 0, flatOf[stretch.end] ?? 0);
  });
  const known = listed.map((mark) => {
    const quote = around.get(mark);
    return quote ? { ...mark, quote: { ...quote, exact: mark.quote.exact } } : mark;
  });
  return [
    ...known,
    ...joined(story.text, others).flatMap((stretch) => annotationsOn(story, stretch)),
  ];
}

/** The stretches of a text, as one where nothing but the end of a block parts them and no note ends the first. */
function joined(text: string, stretches: readonly MarkedStretch[]): readonly MarkedStretch[] {
  const all: MarkedStretch[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    const isNext =
      last?.footnotes.length === 0 && /^\s*\n\s*$/.test(text.slice(last.end, stretch.start));
    if (last !== undefined && isNext) all[all.length - 1] = { ...stretch, start: last.start };
    else all.push(stretch);
  }
  return all;
}

/** For each character of a text, whether one of the quotes has it. */
function coveredBy(flat: string, listed: readonly ImportedAnnotation[]): Uint8Array {
  const covered = new Uint8Array(flat.length);
  for (const words of new Set(listed.map(({ quote }) => oneLine(quote.exact)))) {
    if (words === '') continue;
    for (let at = flat.indexOf(words); at >= 0; at = flat.indexOf(words, at + words.length)) {
      covered.fill(1, at, at + words.length);
    }
  }
  return covered;
}

function isCovered(covered: Uint8Array, start: number, end: number): boolean {
  return start < end && covered.subarray(start, end).every((one) => one === 1);
}

/** A text on one line, and for each of its characters, and for its end, where it stands in that. */
function flatten(text: string): { readonly flat: string; readonly flatOf: Int32Array } {
  const flatOf = new Int32Array(text.length + 1);
  let flat = '';
  for (const { 0: part, index } of text.matchAll(/\s+|\S+/g)) {
    const isSpace = part.trim() === '';
    for (let at = 0; at < part.length; at++) {
      flatOf[index + at] = isSpace ? flat.length : flat.length + at;
    }
    flat += isSpace ? ' ' : part;
  }
  flatOf[text.length] = flat.length;
  return { flat, flatOf };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
