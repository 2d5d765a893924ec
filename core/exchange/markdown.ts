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
import { createFreeLabels, footnoteLabels, partFootnotes } from './note-footnotes';
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
  const annotations = partFootnotes(ordered);
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
      ...annotationsToMdast(
        style === 'text' ? unsaidInText(annotations, story, wordings) : [...annotations.entries()],
        { links: placeLinks(article, annotations), wordings, labelOf: marks?.labelOf },
      ),
      ...footnotes(annotations, marks),
    ],
  });
}

/** Annotations alone, to be appended to a note that is there: the section without its heading. */
export function markdownAnnotations(article: Article, annotations: readonly Annotation[]): string {
  const facts = {
    links: placeLinks(article, annotations),
    wordings: wordingsOf(article, annotations),
  };
  const [, , list] = annotationsToMdast([...annotations.entries()], facts);
  return list === undefined ? '' : serialiseMarkdown({ type: 'root', children: [list] });
}

/** The page's note and tags that came later, to be appended to a note that is there. */
export function markdownPageNews(note: string, tags: readonly string[], at: Instant): string {
  return serialiseMarkdown({ type: 'root', children: [pageNewsToMdast(note, tags, at)] });
}

/** The body alone, or with its marks and their footnotes. */
export function markdownBody(whole: WholeClip, withMarks: boolean): string {
  const { article } = currentVersion(whole);
  const annotations = partFootnotes(inReadingOrder(whole.annotations));
  const story = highlightStory(inBody(article), withMarks ? annotations : []);
  const marks = withMarks ? marksOf(story, annotations) : null;
  const children = [
    ...bodyToMdast(story.body, article.url, marks),
    ...footnotes(annotations, marks),
  ];
  return serialiseMarkdown({ type: 'root', children }).trimEnd();
}

/** The annotations that `markdownBody` marks nowhere, or that have another wording, as a list. */
export function markdownLost(whole: WholeClip): string {
  const annotations = partFootnotes(inReadingOrder(whole.annotations));
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

/** Notes are numbered in the order in which their marks end, by numbers that no footnote of the reader's own has. */
function marksOf(story: HighlightedStory, annotations: readonly Annotation[]): MarksInText {
  const labels = new Map<number, string>();
  const nextLabel = createFreeLabels(footnoteLabels(annotations));
  for (const index of [...story.ends.values()].flat()) {
    if (annotations[index]?.note.trim()) labels.set(index, nextLabel());
  }
  return { ...story, labelOf: (index) => labels.get(index) ?? null };
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

function footnotes(
  annotations: readonly Annotation[],
  marks: MarksInText | null,
): FootnoteDefinition[] {
  return [...annotations.entries()]
    .flatMap(([index, annotation]) => {
      const label = marks?.labelOf(index);
      return label ? [{ label, annotation }] : [];
    })
    .sort((one, other) => Number(one.label) - Number(other.label))
    .map(({ label, annotation: { note } }) => ({
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: noteToMdast(note),
    }));
}

function boldParagraph(
  children: Parameters<typeof emphasise>[1],
  marks: MarksInText | null,
): Root['children'] {
  const bold = emphasise('strong', children, marks);
  return bold.length === 0 ? [] : [{ type: 'paragraph', children: bold }];
}
