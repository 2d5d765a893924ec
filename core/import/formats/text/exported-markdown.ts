import { parseExportedNote } from '../../../markdown/exported-note';
import { restoreTypedNote } from '../../../markdown/restore-typed-note';
import type { Block, Body } from '../../../model';
import { addMissingParagraphs } from '../../../notes';
import { collapseSpaces, foldText, inlineText } from '../../../text';
import type { ImportTools } from '../../import-tools';
import type { ImportedAnnotation } from '../../items/imported-item';
import type { Report } from '../../items/report';
import { readTags } from '../../readers/fields/read-tags';
import { getLatestNote, readExportedHighlights } from '../../readers/markdown/exported-highlights';
import { extractUserText } from '../../readers/markdown/extract-user-text';
import { localBaseUrl, reportLocalImage } from '../../readers/markdown/local-images';
import { readHighlightedStory } from '../../readers/markdown/read-highlighted';

/** The content of our own Markdown from the headline on. */
export interface ExportedStory {
  /** Null if there is no text, as for a link. */
  readonly body: Body | null;
  readonly annotations: readonly ImportedAnnotation[];
  /** The latest state of the page's note. */
  readonly note: string;
  readonly tags: readonly string[];
}

/** The page's metadata from the front matter. */
interface ExportedHead {
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
export function readExportedMarkdown(
  markdown: string,
  head: ExportedHead,
  report: Report,
  tools: ImportTools,
): ExportedStory {
  const { standfirst, isLink } = head;
  const { story, items, notes, userText, itemsWithoutId } = parseExportedNote(markdown);
  for (const item of itemsWithoutId) report.add('id-lost', 1, null, item);
  const listed = new Set(items.flatMap(({ footnote }) => footnote ?? []));
  const marked = readHighlightedStory(story, localBaseUrl, report, tools, listed);
  const isEmpty = story.replace(/^# .*$/m, '').trim() === '';
  if (marked === null && !isEmpty) report.add('no-text', 1);
  // What others wrote on the page is theirs.
  const pages = items.filter(({ isPage, metadata }) => isPage && metadata?.author === undefined);
  const { annotations, lost } = readExportedHighlights(
    items.filter(({ isPage }) => !isPage),
    notes,
    marked,
    getAnchorText(marked?.text ?? '', head),
    report,
  );
  const states = [head.note, ...pages.map(({ note }) => restoreTypedNote(note))];
  const below = [isLink ? extractUserText(story, standfirst) : '', userText, ...lost];
  return {
    body: isLink || marked === null ? null : toStoryBody(marked.body, head, report),
    annotations,
    note: addMissingParagraphs(
      getLatestNote(
        states.filter((note) => note.trim() !== ''),
        report,
      ),
      below.filter(Boolean).join('\n\n'),
    ),
    tags: pages.flatMap(({ metadata }) => readTags(metadata?.tags ?? [], report, 1, 'tags')),
  };
}

/** The story's text as anchors see it, from the headline on, if the file has a headline. */
function getAnchorText(text: string, { title, standfirst }: ExportedHead): string {
  const heads = [title, standfirst ?? ''].filter((head) => head.trim() !== '');
  let lines = text.split('\n');
  for (const head of heads) {
    if (foldLine(lines[0] ?? '') === foldLine(head)) lines = lines.slice(1);
  }
  return [...heads, ...lines].join('\n');
}

/** The body without headline and standfirst, each image followed by its caption. */
function toStoryBody(body: Body, { title, standfirst }: ExportedHead, report: Report): Body {
  const [headline, ...rest] = body.children;
  // The title comes from the front matter; if the heading differs, it is reported.
  if (headline?.type === 'heading' && headline.depth === 1) {
    const text = inlineText(headline.children);
    if (foldText(text) !== foldText(title)) report.addDropped('headline', text);
  }
  const story = headline?.type === 'heading' && headline.depth === 1 ? rest : body.children;
  const [first] = story;
  const repeats =
    standfirst !== null &&
    first?.type === 'paragraph' &&
    foldLine(inlineText(first.children)) === foldLine(standfirst);
  return { type: 'root', children: joinCaptions(repeats ? story.slice(1) : story, report) };
}

/** Markdown cannot tell several spaces from one. */
const foldLine = (text: string) => collapseSpaces(foldText(text));

function joinCaptions(blocks: readonly Block[], report: Report): readonly Block[] {
  const made: Block[] = [];
  for (const block of blocks) {
    const last = made.at(-1);
    const [only, more] = block.type === 'paragraph' ? block.children : [];
    if (reportLocalImage(block, report)) continue;
    if (
      last?.type === 'figure' &&
      last.children.length === 1 &&
      only?.type === 'emphasis' &&
      more === undefined
    ) {
      const caption = { type: 'caption' as const, children: only.children };
      made[made.length - 1] = { ...last, children: [last.children[0], caption] };
    } else if (block.type === 'blockquote') {
      made.push({ ...block, children: joinCaptions(block.children, report) });
    } else made.push(block);
  }
  return made;
}
