import { readOwnParts } from '../../markdown/own-parts';
import { typedNote } from '../../markdown/typed-note';
import type { Block, Body } from '../../model';
import { withNote } from '../../notes';
import { foldText, inlineText } from '../../text';
import type { ImportTools } from '../import-tools';
import type { ImportedAnnotation } from '../items/imported-item';
import type { Report } from '../items/report';
import { readTags } from '../readers/fields/read-tags';
import { lastState, readOwnHighlights } from '../readers/markdown/own-highlights';
import { beside, leavesOut } from '../readers/markdown/pictures-beside';
import { readMarked } from '../readers/markdown/read-marked';
import { userTextOfLink } from '../readers/markdown/user-text-of-link';

/** The content of our own Markdown from the headline on. */
export interface OwnStory {
  /** Null if there is no text, as for a link. */
  readonly body: Body | null;
  readonly annotations: readonly ImportedAnnotation[];
  /** The latest state of the page's note. */
  readonly note: string;
  readonly tags: readonly string[];
}

/** The page's metadata from the front matter. */
interface OwnHead {
  readonly title: string;
  readonly standfirst: string | null;
  readonly note: string;
  /** True if the page was saved without its text. */
  readonly isLink: boolean;
}

/**
 * Reads what `toMarkdown` and our templates write, and what `appendToNote` appended.
 * `title`, `standfirst` and `note` come from the front matter. Anything the user wrote
 * below the story, and any item that lost its id, becomes part of the page's note.
 */
export function readOwnMarkdown(
  markdown: string,
  head: OwnHead,
  report: Report,
  tools: ImportTools,
): OwnStory {
  const { standfirst, isLink } = head;
  const { story, items, notes, words, withoutId } = readOwnParts(markdown.replace(/\r\n?/g, '\n'));
  for (const item of withoutId) report.say('id-lost', 1, null, item);
  const listed = new Set(items.flatMap(({ footnote }) => footnote ?? []));
  const marked = readMarked(story, beside, report, tools, listed);
  const isEmpty = story.replace(/^# .*$/m, '').trim() === '';
  if (marked === null && !isEmpty) report.say('no-text', 1);
  const pages = items.filter(({ isPage }) => isPage);
  const { annotations, lost } = readOwnHighlights(
    items.filter(({ isPage }) => !isPage),
    notes,
    marked,
    wordsOf(marked?.text ?? '', head),
    report,
  );
  const states = [head.note, ...pages.map(({ note }) => typedNote(note))];
  const below = [isLink ? userTextOfLink(story, standfirst) : '', words, ...lost];
  return {
    body: isLink || marked === null ? null : storyOf(marked.body, head, report),
    annotations,
    note: withNote(
      lastState(
        states.filter((note) => note.trim() !== ''),
        report,
      ),
      below.filter(Boolean).join('\n\n'),
    ),
    tags: pages.flatMap(({ facts }) => readTags(facts?.tags ?? [], report, 1, 'tags')),
  };
}

/** The story's text as anchors see it, from the headline on, if the file has a headline. */
function wordsOf(text: string, { title, standfirst }: OwnHead): string {
  const heads = [title, standfirst ?? ''].filter((head) => head.trim() !== '');
  let lines = text.split('\n');
  for (const head of heads) {
    if (foldText(lines[0] ?? '') === foldText(head)) lines = lines.slice(1);
  }
  return [...heads, ...lines].join('\n');
}

/** The body without headline and standfirst, each image followed by its caption. */
function storyOf(body: Body, { title, standfirst }: OwnHead, report: Report): Body {
  const [headline, ...rest] = body.children;
  // The title comes from the front matter; if the heading differs, it is reported.
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
