import type { Block, Body } from '../../../model';
import { foldText, inlineText } from '../../../text';
import type { ImportTools } from '../import-source';
import type { ImportedAnnotation } from '../imported-item';
import { aroundPlace } from '../parts/around-place';
import { latestNote } from '../parts/goes-on';
import { lastNote } from '../parts/last-note';
import { type LatestItem, latestItems } from '../parts/latest-items';
import { makeAnnotation } from '../parts/make-item';
import { type ListedMark, ownMarks } from '../parts/own-marks';
import { readOwnParts } from '../parts/own-parts';
import { beside, leavesOut } from '../parts/pictures-beside';
import type { QuotedItem } from '../parts/quoted-item';
import { readMarked } from '../parts/read-marked';
import { readTags } from '../parts/read-tags';
import { typedNote } from '../parts/typed-note';
import { withWords } from '../parts/with-words';
import { wordsOfLink } from '../parts/words-of-link';
import type { Report } from '../report';

/** What our own Markdown says from the headline on. */
export interface OwnStory {
  /** Null where no words are left, as of a link. */
  readonly body: Body | null;
  readonly annotations: readonly ImportedAnnotation[];
  /** Of the page, in its last state. */
  readonly note: string;
  readonly tags: readonly string[];
}

/** What the front matter says of the page. */
interface OwnHead {
  readonly title: string;
  readonly standfirst: string | null;
  readonly note: string;
  /** Whether no text is kept of the page. */
  readonly isLink: boolean;
}

/**
 * Reads what `toMarkdown` writes: story, annotations in their list, in the text or in
 * both, and what `appendToNote` appended. `title`, `standfirst` and `note` are those of the
 * head; of what an earlier state of the note alone says, the report tells. What the reader
 * wrote into the list or behind it is a mark where it begins with a quote, and else of the
 * page's note.
 */
export function readOwnMarkdown(
  markdown: string,
  head: OwnHead,
  report: Report,
  tools: ImportTools,
): OwnStory {
  const { title, standfirst, note, isLink } = head;
  const { story, items, quoted, words: added } = readOwnParts(markdown.replace(/\r\n?/g, '\n'));
  const footnotes = new Set(items.flatMap(({ footnote }) => footnote ?? []));
  const marked = readMarked(story, beside, report, tools, footnotes);
  const isEmpty = story.replace(/^# .*$/m, '').trim() === '';
  if (marked === null && !isEmpty) report.say('no-text', 1);
  const words = wordsOf(marked?.text ?? '', title, standfirst);
  const standsOnce = createStandsOnce(words);
  const latest = latestItems(items, standsOnce, report);
  const listed = latest.flatMap((item) => listedMark(item, words, report) ?? []);
  const loose = latest.filter(({ mark }) => mark === null || mark.exact.trim() === '');
  const [pages, wordless] = [
    loose.filter(({ mark }) => mark === null),
    loose.filter(({ mark }) => mark !== null),
  ];
  const last = lastNote([note, ...pages.map((page) => typedNote(page.note))], report);
  return {
    body: isLink ? null : marked && storyOf(marked.body, head, report),
    annotations: withQuoted(
      marked === null
        ? listed.map(({ mark }) => mark)
        : ownMarks(marked, listed, standsOnce, report),
      quoted,
    ),
    note: withWords(
      wordless.reduce((all, mark) => latestNote(all, typedNote(mark.note)), last),
      [isLink ? wordsOfLink(story, standfirst) : '', added].filter(Boolean).join('\n\n'),
    ),
    tags: loose.flatMap(({ tags }) => readTags(tags, report, 1, 'tags')),
  };
}

/** All words of a story as passages know them, from the headline on, wherever the file has that. */
function wordsOf(text: string, headline: string, standfirst: string | null): string {
  const heads = [headline, standfirst ?? ''].filter((head) => head.trim() !== '');
  let lines = text.split('\n');
  for (const head of heads) {
    if (foldText(lines[0] ?? '') === foldText(head)) lines = lines.slice(1);
  }
  return [...heads, ...lines].join('\n');
}

/** Whether words stand in one place alone of a text. */
function createStandsOnce(text: string): (words: string) => boolean {
  const flat = oneLine(text);
  return (words) => {
    const at = flat.indexOf(words);
    return at >= 0 && !flat.includes(words, at + 1);
  };
}

function listedMark(
  { mark, place, tags, earlier, note, at, location, footnotes }: LatestItem,
  text: string,
  report: Report,
): ListedMark | null {
  if (mark === null) return null;
  const quote = place === null ? {} : aroundPlace(text, mark.exact, place);
  const made = makeAnnotation(mark.exact, {
    ...quote,
    note,
    tags: readTags(tags, report, 1, 'annotations'),
    colour: mark.colour,
    createdAt: at,
    ...(earlier.length > 0 && { earlier }),
    ...(location && { location }),
  });
  if (made === null) report.say(note === '' ? 'empty-mark' : 'mark-without-words', 1);
  return made && { mark: made, footnotes };
}

/**
 * Annotations with those of which only quote and note stand in the list: each a mark of its
 * own, unless it says nothing that a mark on the same words does not, or is what was written
 * about a mark in the text.
 */
function withQuoted(
  annotations: readonly ImportedAnnotation[],
  quoted: readonly QuotedItem[],
): readonly ImportedAnnotation[] {
  const all = [...annotations];
  const places = new Map<string, number[]>();
  const add = (mark: ImportedAnnotation, at: number) => {
    const words = oneLine(mark.quote.exact);
    places.set(words, [...(places.get(words) ?? []), at]);
  };
  for (const [at, mark] of all.entries()) add(mark, at);
  for (const { exact, note } of quoted) {
    const on = places.get(oneLine(exact)) ?? [];
    if (on.some((at) => note === '' || all[at]?.note === note)) continue;
    const bare = on.find((at) => all[at]?.note === '' && all[at]?.createdAt === null);
    const mark = bare === undefined ? makeAnnotation(exact, { note }) : all[bare];
    if (!mark) continue;
    if (bare === undefined) add(mark, all.push(mark) - 1);
    else all[bare] = { ...mark, note };
  }
  return all;
}

/** The body without headline and standfirst, its pictures with the captions below them. */
function storyOf(body: Body, { title, standfirst }: OwnHead, report: Report): Body {
  const [headline, ...rest] = body.children;
  // The front matter says what it is called; other words of the line are told.
  if (headline?.type === 'heading' && headline.depth === 1) {
    const words = inlineText(headline.children);
    if (foldText(words) !== foldText(title)) report.notKept('headline', words);
  }
  const story = headline?.type === 'heading' && headline.depth === 1 ? rest : body.children;
  const [first] = story;
  const repeats =
    standfirst !== null &&
    first?.type === 'paragraph' &&
    foldText(inlineText(first.children)) === foldText(standfirst);
  return { type: 'root', children: withCaptions(repeats ? story.slice(1) : story, report) };
}

function withCaptions(blocks: readonly Block[], report: Report): readonly Block[] {
  const made: Block[] = [];
  for (const block of blocks) {
    const last = made.at(-1);
    const [only, more] = block.type === 'paragraph' ? block.children : [];
    if (leavesOut(block, report)) continue;
    if (
      last?.type === 'figure' &&
      last.children.length === 1 &&
      only?.type === 'emphasis' &&
      more === undefined
    ) {
      const caption = { type: 'caption' as const, children: only.children };
      made[made.length - 1] = { ...last, children: [last.children[0], caption] };
    } else if (block.type === 'blockquote') {
      made.push({ ...block, children: withCaptions(block.children, report) });
    } else made.push(block);
  }
  return made;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
