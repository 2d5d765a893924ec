import type { ExportedItem } from '../../../markdown/exported-item';
import type { HighlightedRange } from '../../../markdown/highlight-placeholders';
import { parseIdToken, toIdToken } from '../../../markdown/markdown-ids';
import { restoreTypedNote } from '../../../markdown/restore-typed-note';
import { toAuthor } from '../../../model';
import { containsNote } from '../../../notes';
import { collapseSpaces } from '../../../text';
import type { ImportedAnnotation } from '../../items/imported-item';
import { makeAnnotation } from '../../items/make-item';
import type { Report } from '../../items/report';
import { readTags } from '../fields/read-tags';
import { createQuote } from '../text/quote-in-text';
import { findQuoteContext } from './quote-context';
import { createAnnotations, type ImportedStory } from './read-highlighted';

/** A range in the text of a story. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface ExportedHighlights {
  readonly annotations: readonly ImportedAnnotation[];
  /** Notes whose highlight can no longer be identified. */
  readonly lost: readonly string[];
}

/**
 * Reads the highlights of our own Markdown: one for each id found on items, highlights in
 * the text and footnotes (`notes`), and one for each item or highlight without an id.
 * `text` is the story's text as anchors see it.
 */
export function readExportedHighlights(
  items: readonly ExportedItem[],
  notes: ReadonlyMap<string, string>,
  story: ImportedStory | null,
  text: string,
  report: Report,
): ExportedHighlights {
  const spans = groupSpansById(story);
  const states = groupItems(items);
  const annotations: ImportedAnnotation[] = [];
  const lost: string[] = [];
  for (const key of new Set([...states.keys(), ...spans.keys(), ...notes.keys()])) {
    const all = states.get(key) ?? [];
    const span = spans.get(key);
    const marked = story && span ? createQuote(story.text, span) : null;
    const isListed = all.some(({ id, footnote }) => id !== null && footnote === toIdToken(id));
    const footnote = isListed ? undefined : notes.get(key);
    const noteParts = [
      ...(footnote === undefined ? [] : [footnote]),
      ...all.map(({ note }) => note),
    ];
    const note = getLatestNote(noteParts.map(restoreTypedNote), report);
    const last = all.at(-1);
    const made = createAnnotation(last, marked, text, note, report);
    if (made !== null) annotations.push(last && last.id === null ? made : { ...made, id: key });
    else {
      report.add(note === '' ? 'empty-mark' : 'mark-without-words', 1);
      if (note !== '') lost.push(note);
    }
  }
  const others = story?.ranges.flatMap((range) => readUnlisted(range, story, items)) ?? [];
  return { annotations: [...annotations, ...others], lost };
}

/** The latest state of a note. Text that no later state contains is reported. */
export function getLatestNote(states: readonly string[], report: Report): string {
  for (const [index, state] of states.slice(0, -1).entries()) {
    if (states.slice(index + 1).some((later) => containsNote(later, state))) continue;
    report.add('earlier-words', 1, 'note', state);
  }
  return states.at(-1) ?? '';
}

/** The range of each id, from its first piece to its last. */
function groupSpansById(story: ImportedStory | null): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const { start, end, footnotes } of story?.ranges ?? []) {
    for (const id of footnotes.flatMap((name) => parseIdToken(name) ?? [])) {
      spans.set(id, { start: spans.get(id)?.start ?? start, end });
    }
  }
  return spans;
}

/** Groups items by highlight: a change made after an export is appended with the same id. */
function groupItems(items: readonly ExportedItem[]): ReadonlyMap<string, readonly ExportedItem[]> {
  const groups = new Map<string, ExportedItem[]>();
  for (const item of items) {
    // Files from before ids: the quote and the minute identify a highlight.
    const key = item.id ?? `${item.metadata?.at} ${collapseSpaces(item.exact)}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function createAnnotation(
  item: ExportedItem | undefined,
  marked: ImportedAnnotation['quote'] | null,
  text: string,
  note: string,
  report: Report,
): ImportedAnnotation | null {
  const exact = item?.exact || (marked?.exact ?? '');
  const metadata = item?.metadata ?? null;
  const isHere = marked !== null && collapseSpaces(marked.exact) === collapseSpaces(exact);
  const linked = metadata?.place ? findQuoteContext(text, exact, metadata.place) : null;
  const place = isHere ? marked : linked;
  const author = toAuthor('', metadata?.author ?? '');
  return makeAnnotation(exact, {
    ...(place && { prefix: place.prefix, suffix: place.suffix }),
    note,
    tags: readTags(metadata?.tags ?? [], report, 1, 'annotations'),
    colour: metadata?.colour ?? null,
    createdAt: metadata?.at ?? null,
    ...(item && item.earlier.length > 0 && { earlier: item.earlier }),
    ...(metadata?.location && { location: metadata.location }),
    ...(author && { author }),
  });
}

/** Highlights without an id: the user's own, or from an old file whose list does not have them. */
function readUnlisted(
  range: HighlightedRange,
  story: ImportedStory,
  items: readonly ExportedItem[],
): readonly ImportedAnnotation[] {
  const footnotes = range.footnotes.filter(
    (name) => parseIdToken(name) === null && !items.some(({ footnote }) => footnote === name),
  );
  if (footnotes.length === 0) {
    const quote = collapseSpaces(story.text.slice(range.start, range.end));
    const isNamed = range.footnotes.some((name) => parseIdToken(name) !== null);
    const isListed = items.some(
      ({ id, exact }) => id === null && collapseSpaces(exact).includes(quote),
    );
    if (isNamed || isListed) return [];
  }
  return createAnnotations(story, { ...range, footnotes });
}
