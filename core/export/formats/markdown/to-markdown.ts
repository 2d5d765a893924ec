import type { FootnoteDefinition, Root } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import { type HighlightedStory, highlightStory } from '../../../anchor/story/highlight-story';
import { fileName } from '../../../files/file-name';
import { endOfText, type IdStyle, tokenOf } from '../../../markdown/markdown-ids';
import {
  type Annotation,
  type Article,
  currentVersion,
  type Instant,
  type WholeClip,
} from '../../../model';
import { type Wordings, wordingsBeside, wordingsOf } from '../../../passages/wordings';
import { inReadingOrder } from '../../values/annotations-of';
import { portableMarkdown } from '../../values/portable-text';
import { headingOf, titleOf } from '../../values/title-of';
import type { ExportFile } from '../export-file';
import {
  annotationsToMdast,
  noteToMdast,
  pageNewsToMdast,
  paragraphsOf,
} from './annotations-to-mdast';
import { bodyToMdast, leadImageToMdast } from './body-to-mdast';
import { frontMatter } from './front-matter';
import { type MarksInText, marksToMarkdown } from './mark-node';
import { partFootnotes } from './note-footnotes';
import { pageTextToMarkdown } from './page-text';
import { placeLinks } from './place-links';
import { emphasise, tidyInline } from './tidy-inline';

/**
 * Where annotations go: in a section after the text, which every program can read; in the
 * text, as "==marks==" with their notes as footnotes; or both. Annotations that are not
 * found in the text, or have another wording, are always in the section.
 */
export type AnnotationStyle = 'section' | 'text' | 'both';

/**
 * A clip as one Markdown file (CommonMark with GFM tables and strikethrough): YAML front
 * matter, headline, standfirst, lead image, body, annotations.
 *
 * The text is that of the default version. Page text that looks like Markdown is escaped.
 */
export function toMarkdown(whole: WholeClip, style: AnnotationStyle = 'section'): ExportFile {
  const { article } = currentVersion(whole);
  return {
    name: fileName(titleOf(article), article.publishedAt ?? whole.clip.clippedAt, 'md'),
    type: 'text/markdown',
    content: `${frontMatter(whole)}\n${markdownText(whole, style)}`,
  };
}

/** The text of a clip in Markdown, from the headline on. */
export function markdownText(whole: WholeClip, style: AnnotationStyle): string {
  const { article } = currentVersion(whole);
  const ordered = style === 'section' ? whole.annotations : inReadingOrder(whole.annotations);
  const annotations = withOwnFootnotes(ordered);
  const story = highlightStory(article, style === 'section' ? [] : annotations);
  const marks = style === 'section' ? null : marksOf(story, annotations);
  const wordings =
    style === 'section'
      ? wordingsOf(article, annotations)
      : wordingsBeside(story.changedWording, annotations);
  return serialiseMarkdown({
    type: 'root',
    children: [
      {
        type: 'heading',
        depth: 1,
        children: tidyInline(headingOf(article, story.headline), marks),
      },
      ...(story.standfirst === null ? [] : boldParagraph(story.standfirst, marks)),
      ...leadImageToMdast(article),
      ...bodyToMdast(story.body, article.url, marks),
      { type: 'html', value: endOfText },
      ...annotationsToMdast(
        style === 'text' ? unsaidInText(annotations, story, wordings) : [...annotations.entries()],
        {
          links: placeLinks(article, annotations),
          wordings,
          ids: 'comment',
          hasFootnote: (index) => hasFootnote(story, annotations, index),
        },
      ),
      ...footnotes(story, annotations),
    ],
  });
}

/** Only annotations, to append to an existing note: the section without its heading. */
export function markdownAnnotations(
  article: Article,
  annotations: readonly Annotation[],
  ids: IdStyle,
): string {
  const facts = {
    links: placeLinks(article, annotations),
    wordings: wordingsOf(article, annotations),
    ids,
  };
  const [, , list] = annotationsToMdast([...annotations.entries()], facts);
  return list === undefined ? '' : serialiseMarkdown({ type: 'root', children: [list] });
}

/** Later changes to the page's note and tags, to append to an existing note. */
export function markdownPageNews(
  note: string,
  tags: readonly string[],
  at: Instant,
  ids: IdStyle,
): string {
  return serialiseMarkdown({ type: 'root', children: [pageNewsToMdast(note, tags, at, ids)] });
}

/** Only the body, optionally with highlights and their footnotes. */
export function markdownBody(whole: WholeClip, withMarks: boolean): string {
  const { article } = currentVersion(whole);
  const annotations = withOwnFootnotes(inReadingOrder(whole.annotations));
  const story = highlightStory(inBody(article), withMarks ? annotations : []);
  const marks = withMarks ? marksOf(story, annotations) : null;
  const children = [
    ...bodyToMdast(story.body, article.url, marks),
    { type: 'html' as const, value: endOfText },
    ...footnotes(story, annotations),
  ];
  return serialiseMarkdown({ type: 'root', children }).trimEnd();
}

/**
 * A list of the annotations that `markdownBody` does not highlight, or that have another
 * wording.
 */
export function markdownLost(whole: WholeClip, ids: IdStyle): string {
  const annotations = withOwnFootnotes(inReadingOrder(whole.annotations));
  const { article } = currentVersion(whole);
  const story = highlightStory(inBody(article), annotations);
  const unsaid = unsaidInText(
    annotations,
    story,
    wordingsBeside(story.changedWording, annotations),
  );
  return markdownAnnotations(
    article,
    unsaid.map(([, annotation]) => annotation),
    ids,
  );
}

/** An article reduced to its body. */
function inBody(article: Article): Article {
  return { ...article, headline: '', standfirst: null };
}

/** Escapes plain text as Markdown, one paragraph per line; also safe in a heading. */
export function markdownWords(text: string): string {
  const words = serialiseMarkdown({ type: 'root', children: paragraphsOf(text) }).trimEnd();
  // Trailing number signs would close a heading.
  return words.replace(/(?<=\s)#+$/gm, (signs) => `\\${signs}`);
}

function serialiseMarkdown(root: Root): string {
  return portableMarkdown(
    serialise(root, {
      bullet: '-',
      rule: '-',
      listItemIndent: 'one',
      extensions: [
        gfmTableToMarkdown(),
        gfmStrikethroughToMarkdown(),
        marksToMarkdown,
        pageTextToMarkdown,
      ],
    }),
  );
}

function withOwnFootnotes(annotations: readonly Annotation[]): readonly Annotation[] {
  return partFootnotes(annotations, ({ id }) => tokenOf(id));
}

function marksOf(
  { marks, ends }: HighlightedStory,
  annotations: readonly Annotation[],
): MarksInText {
  return {
    marks,
    ends,
    tokenOf: (index) => tokenOf(annotations[index]?.id ?? ''),
    hasNote: (index) => annotations[index]?.note.trim() !== '',
  };
}

/** True if an annotation's note is a footnote at its highlight. */
function hasFootnote(
  { placedAnnotations }: HighlightedStory,
  annotations: readonly Annotation[],
  index: number,
): boolean {
  return placedAnnotations.has(index) && annotations[index]?.note.trim() !== '';
}

/** The annotations that highlights in the text do not fully represent, with their indexes. */
function unsaidInText(
  annotations: readonly Annotation[],
  { placedAnnotations }: HighlightedStory,
  wordings: ReadonlyMap<string, Wordings>,
): readonly (readonly [number, Annotation])[] {
  return [...annotations.entries()].filter(
    ([index, { id }]) => !placedAnnotations.has(index) || wordings.has(id),
  );
}

/** The notes of the annotations highlighted in a story, by the order in which highlights end. */
function footnotes(
  story: HighlightedStory,
  annotations: readonly Annotation[],
): FootnoteDefinition[] {
  return [...story.ends.values()].flat().flatMap((index) => {
    const annotation = annotations[index];
    if (annotation === undefined || !hasFootnote(story, annotations, index)) return [];
    const label = tokenOf(annotation.id);
    const children = noteToMdast(annotation.note);
    return [{ type: 'footnoteDefinition', identifier: label, label, children }];
  });
}

function boldParagraph(
  children: Parameters<typeof emphasise>[1],
  marks: MarksInText | null,
): Root['children'] {
  const bold = emphasise('strong', children, marks);
  return bold.length === 0 ? [] : [{ type: 'paragraph', children: bold }];
}
