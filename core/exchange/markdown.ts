import type { FootnoteDefinition, Root } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import { type HighlightedStory, highlightStory } from '../anchor/story/highlight-story';
import {
  type Annotation,
  type Article,
  currentVersion,
  type Instant,
  type WholeClip,
} from '../model';
import { inReadingOrder } from './annotations-of';
import {
  annotationsToMdast,
  noteToMdast,
  pageNewsToMdast,
  paragraphsOf,
} from './annotations-to-mdast';
import { bodyToMdast, leadImageToMdast } from './body-to-mdast';
import type { ExportFile } from './export-file';
import { fileName } from './file-name';
import { frontMatter } from './front-matter';
import { type MarksInText, marksToMarkdown } from './mark-node';
import { endOfText, type IdStyle, tokenOf } from './markdown-ids';
import { partFootnotes } from './note-footnotes';
import { pageTextToMarkdown } from './page-text';
import { placeLinks } from './place-links';
import { portableMarkdown } from './portable-text';
import { emphasise, tidyInline } from './tidy-inline';
import { headingOf, titleOf } from './title-of';
import { type Wordings, wordingsBeside, wordingsOf } from './wordings';

/**
 * Where annotations stand: in a section after the text, which every program
 * reads; in the text, as "==marks==" with their notes as footnotes; or both.
 * What is not found in the text, or has another wording, is in the section all the same.
 */
export type AnnotationStyle = 'section' | 'text' | 'both';

/**
 * A clip as one Markdown file (CommonMark with GFM's tables and strikethrough):
 * YAML front matter, headline, standfirst, lead image, body, annotations.
 *
 * The text is that of the version which is read by default. Words of the page
 * that look like Markdown are escaped and stay words.
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

/** Annotations alone, to be appended to a note that is there: the section without its heading. */
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

/** The page's note and tags that came later, to be appended to a note that is there. */
export function markdownPageNews(
  note: string,
  tags: readonly string[],
  at: Instant,
  ids: IdStyle,
): string {
  return serialiseMarkdown({ type: 'root', children: [pageNewsToMdast(note, tags, at, ids)] });
}

/** The body alone, or with its marks and their footnotes. */
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

/** The annotations that `markdownBody` marks nowhere, or that have another wording, as a list. */
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

/** An article as its body alone. */
function inBody(article: Article): Article {
  return { ...article, headline: '', standfirst: null };
}

/** Words that are no Markdown as Markdown says them, each line a paragraph; a heading may hold them too. */
export function markdownWords(text: string): string {
  const words = serialiseMarkdown({ type: 'root', children: paragraphsOf(text) }).trimEnd();
  // At the end of a heading they would close it.
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

/** True if the note of an annotation stands as a footnote where its words are marked. */
function hasFootnote(
  { placedAnnotations }: HighlightedStory,
  annotations: readonly Annotation[],
  index: number,
): boolean {
  return placedAnnotations.has(index) && annotations[index]?.note.trim() !== '';
}

/** The annotations of which the marks in a text do not say all, each with its index. */
function unsaidInText(
  annotations: readonly Annotation[],
  { placedAnnotations }: HighlightedStory,
  wordings: ReadonlyMap<string, Wordings>,
): readonly (readonly [number, Annotation])[] {
  return [...annotations.entries()].filter(
    ([index, { id }]) => !placedAnnotations.has(index) || wordings.has(id),
  );
}

/** The notes of the annotations that are marked in a story, in the order in which they end. */
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
