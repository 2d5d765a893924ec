import { idOfToken, tokenOf } from '../../../markdown/markdown-ids';
import type { MarkedStretch } from '../../../markdown/marked-words';
import type { OwnItem } from '../../../markdown/own-item';
import { typedNote } from '../../../markdown/typed-note';
import { containsNote } from '../../../notes';
import { collapseSpaces } from '../../../text';
import type { ImportedAnnotation } from '../../items/imported-item';
import { makeAnnotation } from '../../items/make-item';
import type { Report } from '../../items/report';
import { readTags } from '../fields/read-tags';
import { aroundPlace } from './around-place';
import { annotationsOn, type MarkedStory, quoteAt } from './read-marked';

/** A range in the text of a story. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface OwnHighlights {
  readonly annotations: readonly ImportedAnnotation[];
  /** Notes whose highlight can no longer be identified. */
  readonly lost: readonly string[];
}

/**
 * Reads the highlights of our own Markdown: one for each id found on items, highlights in
 * the text and footnotes (`notes`), and one for each item or highlight without an id.
 * `text` is the story's text as anchors see it.
 */
export function readOwnHighlights(
  items: readonly OwnItem[],
  notes: ReadonlyMap<string, string>,
  story: MarkedStory | null,
  text: string,
  report: Report,
): OwnHighlights {
  const spans = spansById(story);
  const states = groupItems(items);
  const annotations: ImportedAnnotation[] = [];
  const lost: string[] = [];
  for (const key of new Set([...states.keys(), ...spans.keys(), ...notes.keys()])) {
    const all = states.get(key) ?? [];
    const span = spans.get(key);
    const marked = story && span ? quoteAt(story.text, span) : null;
    const isListed = all.some(({ id, footnote }) => id !== null && footnote === tokenOf(id));
    const footnote = isListed ? undefined : notes.get(key);
    const said = [...(footnote === undefined ? [] : [footnote]), ...all.map(({ note }) => note)];
    const note = lastState(said.map(typedNote), report);
    const last = all.at(-1);
    const made = annotationOf(last, marked, text, note, report);
    if (made !== null) annotations.push(last && last.id === null ? made : { ...made, id: key });
    else {
      report.say(note === '' ? 'empty-mark' : 'mark-without-words', 1);
      if (note !== '') lost.push(note);
    }
  }
  const others = story?.stretches.flatMap((stretch) => unlisted(stretch, story, items)) ?? [];
  return { annotations: [...annotations, ...others], lost };
}

/** The latest state of a note. Text that no later state contains is reported. */
export function lastState(states: readonly string[], report: Report): string {
  for (const [index, state] of states.slice(0, -1).entries()) {
    if (states.slice(index + 1).some((later) => containsNote(later, state))) continue;
    report.say('earlier-words', 1, 'note', state);
  }
  return states.at(-1) ?? '';
}

/** The range of each id, from its first piece to its last. */
function spansById(story: MarkedStory | null): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const { start, end, footnotes } of story?.stretches ?? []) {
    for (const id of footnotes.flatMap((name) => idOfToken(name) ?? [])) {
      spans.set(id, { start: spans.get(id)?.start ?? start, end });
    }
  }
  return spans;
}

/** Groups items by highlight: a change made after an export is appended with the same id. */
function groupItems(items: readonly OwnItem[]): ReadonlyMap<string, readonly OwnItem[]> {
  const groups = new Map<string, OwnItem[]>();
  for (const item of items) {
    // Files from before ids: the quote and the minute identify a highlight.
    const key = item.id ?? `${item.facts?.at} ${collapseSpaces(item.exact)}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function annotationOf(
  item: OwnItem | undefined,
  marked: ImportedAnnotation['quote'] | null,
  text: string,
  note: string,
  report: Report,
): ImportedAnnotation | null {
  const exact = item?.exact || (marked?.exact ?? '');
  const facts = item?.facts ?? null;
  const isHere = marked !== null && collapseSpaces(marked.exact) === collapseSpaces(exact);
  const linked = facts?.place ? aroundPlace(text, exact, facts.place) : null;
  const place = isHere ? marked : linked;
  return makeAnnotation(exact, {
    ...(place && { prefix: place.prefix, suffix: place.suffix }),
    note,
    tags: readTags(facts?.tags ?? [], report, 1, 'annotations'),
    colour: facts?.colour ?? null,
    createdAt: facts?.at ?? null,
    ...(item && item.earlier.length > 0 && { earlier: item.earlier }),
    ...(facts?.location && { location: facts.location }),
  });
}

/** Highlights without an id: the user's own, or from an old file whose list does not have them. */
function unlisted(
  stretch: MarkedStretch,
  story: MarkedStory,
  items: readonly OwnItem[],
): readonly ImportedAnnotation[] {
  const footnotes = stretch.footnotes.filter(
    (name) => idOfToken(name) === null && !items.some(({ footnote }) => footnote === name),
  );
  if (footnotes.length === 0) {
    const words = collapseSpaces(story.text.slice(stretch.start, stretch.end));
    const isNamed = stretch.footnotes.some((name) => idOfToken(name) !== null);
    const isListed = items.some(
      ({ id, exact }) => id === null && collapseSpaces(exact).includes(words),
    );
    if (isNamed || isListed) return [];
  }
  return annotationsOn(story, { ...stretch, footnotes });
}
