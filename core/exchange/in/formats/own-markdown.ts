import { type Block, type Body, foldText, inlineText } from '../../../model';
import type { ImportTools } from '../import-source';
import type { ImportedAnnotation } from '../imported-item';
import { makeAnnotation, noteWith } from '../parts/make-item';
import { type OwnItem, readOwnList } from '../parts/own-list';
import { ownMarks } from '../parts/own-marks';
import { beside, leavesOut } from '../parts/pictures-beside';
import { readMarked } from '../parts/read-marked';
import { readTags } from '../parts/read-tags';
import type { Report } from '../report';

/** What our own Markdown says from the headline on. */
export interface OwnStory {
  /** Null where no words are left, as of a link. */
  readonly body: Body | null;
  readonly annotations: readonly ImportedAnnotation[];
  /** Of the page, appended later. */
  readonly note: string;
  readonly tags: readonly string[];
}

/**
 * Reads what `toMarkdown` writes: story, annotations in their list, in the text or in
 * both, and what `appendToNote` appended.
 */
export function readOwnMarkdown(
  markdown: string,
  standfirst: string | null,
  report: Report,
  tools: ImportTools,
): OwnStory {
  const { story, items } = readOwnList(markdown.replace(/\r\n?/g, '\n'));
  const footnotes = new Set(items.flatMap(({ footnote }) => footnote ?? []));
  const marked = readMarked(story, beside, tools, footnotes);
  const isEmpty = story.replace(/^# .*$/m, '').trim() === '';
  if (marked === null && !isEmpty) report.say('no-text', 1);
  const listed = items.flatMap((item) => annotationOf(item, report) ?? []);
  const loose = items.filter(({ mark }) => mark === null || mark.exact.trim() === '');
  return {
    body: marked && storyOf(marked.body, standfirst, report),
    annotations: marked === null ? listed : ownMarks(marked, listed),
    note: loose.reduce((note, item) => noteWith(note, item.note), ''),
    tags: loose.flatMap(({ tags }) => readTags(tags, report, 1, 'tags')),
  };
}

function annotationOf({ mark, tags, note, at }: OwnItem, report: Report) {
  if (mark === null) return null;
  const made = makeAnnotation(mark.exact, {
    note,
    tags: readTags(tags, report, 1, 'annotations'),
    colour: mark.colour,
    createdAt: at,
  });
  if (made === null) report.say(note === '' ? 'empty-mark' : 'mark-without-words', 1);
  return made;
}

/** The body without headline and standfirst, its pictures with the captions below them. */
function storyOf(body: Body, standfirst: string | null, report: Report): Body {
  const [headline, ...rest] = body.children;
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
