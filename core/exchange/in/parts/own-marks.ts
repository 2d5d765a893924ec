import type { ImportedAnnotation } from '../imported-item';
import type { Report } from '../report';
import { goesOn } from './goes-on';
import type { MarkedStretch } from './marked-words';
import { annotationsOn, type MarkedStory } from './read-marked';
import { typedNote } from './typed-note';

/** An annotation of the list in our own Markdown. */
export interface ListedMark {
  readonly mark: ImportedAnnotation;
  /** Those in the text that are its notes. */
  readonly footnotes: readonly string[];
}

/**
 * The annotations of our own Markdown: those of its list, each with what stands
 * around it where its words are marked in the text as well, and the marks in the text
 * that the list does not have. Marks are cut where they overlap, and at every block,
 * so that a mark tells nothing where the quotes of the list cover it, unless it has a
 * note that the list does not have. What a note in the text says that a later state of
 * it in the list does not is reported.
 */
export function ownMarks(
  story: MarkedStory,
  listed: readonly ListedMark[],
  standsOnce: (words: string) => boolean,
  report: Report,
): readonly ImportedAnnotation[] {
  const { flat, flatOf } = flatten(story.text);
  const covered = coveredBy(flat, listed);
  const around = new Map<ImportedAnnotation, ImportedAnnotation['quote']>();
  const free = new Map<string, ListedMark[]>();
  const byFootnote = new Set(listed.flatMap(({ footnotes }) => footnotes));
  for (const one of listed) {
    const words = oneLine(one.mark.quote.exact);
    free.set(words, [...(free.get(words) ?? []), one]);
  }
  const noteOf = (name: string) => story.footnotes.get(name) ?? '';
  /** The mark of the list on these very words that a footnote belongs to, or that has none; of several the one of this place. */
  const findListed = (
    words: string,
    name: string | undefined,
    here: ImportedAnnotation | undefined,
  ): ListedMark | undefined => {
    const isHere = ({ mark: { quote } }: ListedMark) =>
      quote.prefix === here?.quote.prefix && quote.suffix === here.quote.suffix;
    const [there, elsewhere] = parted(free.get(words) ?? [], isHere);
    const all = [...there, ...elsewhere];
    if (name === undefined) {
      const isBare = ({ footnotes }: ListedMark) => footnotes.length === 0;
      return all.find(({ mark }) => mark.note === '') ?? all.find(isBare);
    }
    const isLater = ({ mark, footnotes }: ListedMark) =>
      footnotes.length === 0 && (standsOnce(words) || goesOn(mark.note, noteOf(name)));
    return all.find(({ footnotes }) => footnotes.includes(name)) ?? all.find(isLater);
  };
  /** The footnotes of a stretch that are of no mark of the list on its words, which learn what stands around them; null where all are. */
  const unlisted = (stretch: MarkedStretch): MarkedStretch | null => {
    const words = wordsIn(story, stretch);
    const [here] = annotationsOn(story, stretch);
    const names = stretch.footnotes.length === 0 ? [undefined] : stretch.footnotes;
    const others = names.filter((name) => {
      const one = findListed(words, name, here);
      if (one === undefined || here === undefined) return true;
      around.set(one.mark, here.quote);
      const earlier = name === undefined || one.footnotes.includes(name) ? '' : noteOf(name);
      if (!goesOn(one.mark.note, earlier)) {
        report.say('earlier-words', 1, 'note', typedNote(earlier));
      }
      free.set(
        words,
        (free.get(words) ?? []).filter((other) => other !== one),
      );
      return false;
    });
    const footnotes = others.filter((name) => name !== undefined);
    return others.length === 0 ? null : { ...stretch, footnotes };
  };
  /** Whether a footnote is the note of a mark of the list of which only a part is marked here. */
  const isOfMore = (words: string, name: string) =>
    byFootnote.has(name) ||
    listed.some(
      ({ mark }) => oneLine(mark.quote.exact).includes(words) && goesOn(mark.note, noteOf(name)),
    );
  const single = new Set(story.stretches);
  for (const run of joined(story.text, story.stretches)) if (!single.has(run)) unlisted(run);
  const others = story.stretches.flatMap((stretch) => {
    const left = unlisted(stretch);
    if (left === null) return [];
    const words = wordsIn(story, stretch);
    const footnotes = left.footnotes.filter((name) => !isOfMore(words, name));
    if (footnotes.length > 0) return [{ ...left, footnotes }];
    return isCovered(covered, flatOf[stretch.start] ?? 0, flatOf[stretch.end] ?? 0) ? [] : [left];
  });
  const known = listed.map(({ mark }) => {
    const quote = around.get(mark);
    return quote ? { ...mark, quote: { ...quote, exact: mark.quote.exact } } : mark;
  });
  return [
    ...known,
    ...joined(story.text, others).flatMap((stretch) => annotationsOn(story, stretch)),
  ];
}

function parted<One>(all: readonly One[], isFirst: (one: One) => boolean) {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))] as const;
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
function coveredBy(flat: string, listed: readonly ListedMark[]): Uint8Array {
  const covered = new Uint8Array(flat.length);
  for (const words of new Set(listed.map(({ mark }) => oneLine(mark.quote.exact)))) {
    if (words === '') continue;
    let end = 0;
    // Also where one begins before the last has ended.
    for (let at = flat.indexOf(words); at >= 0; at = flat.indexOf(words, at + 1)) {
      covered.fill(1, Math.max(at, end), at + words.length);
      end = at + words.length;
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

function wordsIn({ text }: MarkedStory, { start, end }: MarkedStretch): string {
  return oneLine(text.slice(start, end));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
