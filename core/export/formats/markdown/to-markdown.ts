import type { FootnoteDefinition, Root } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import { type HighlightedStory, highlightStory } from '../../../anchor/story/highlight-story';
import { makeFileName } from '../../../files/file-name';
import { runsCodeInFootnote } from '../../../markdown/escape-note-html';
import { endMarker, type IdStyle, toIdToken } from '../../../markdown/markdown-ids';
import {
  type Annotation,
  type Article,
  type Body,
  colours,
  currentVersion,
  type Instant,
  type Version,
} from '../../../model';
import { collectWordings, findWordings, type Wordings } from '../../../passages/wordings';
import type { CorrectedClip } from '../../values/corrected-clip';
import { replaceNul } from '../../values/invalid-characters';
import { sortAnnotations } from '../../values/list-annotations';
import { formatReadableTime } from '../../values/readable-time';
import { formatAuthor, type SharedNote } from '../../values/shared-notes';
import { getHeading, getTitle } from '../../values/title';
import type { ExportFile } from '../export-file';
import {
  annotationsToMdast,
  noteToMdast,
  pageNewsToMdast,
  toParagraphs,
} from './annotations-to-mdast';
import { bodyToMdast, leadImageToMdast } from './body-to-mdast';
import { pageTextToMarkdown } from './escape-page-text';
import { frontMatter } from './front-matter';
import { marksToMarkdown, type StoryHighlights } from './mark-node';
import { renameDuplicateFootnotes } from './note-footnotes';
import { placeLinks } from './place-links';
import { tidyInline, wrapInEmphasis } from './tidy-inline';

/**
 * Where annotations go: in a section after the text, which every program can read; in the
 * text, as "==marks==" with their notes as footnotes; or both. Annotations that are not
 * found in the text with the same letters are always in the section.
 */
export type AnnotationStyle = 'section' | 'text' | 'both';

/**
 * A clip as one Markdown file (CommonMark with GFM tables and strikethrough): YAML front
 * matter, headline, standfirst, lead image, body, annotations.
 *
 * Uses the text of the default version. Page text that looks like Markdown is escaped.
 */
export function toMarkdown(whole: CorrectedClip, style: AnnotationStyle = 'section'): ExportFile {
  const { article } = currentVersion(whole);
  return {
    name: makeFileName(getTitle(article), article.publishedAt ?? whole.clip.clippedAt, 'md'),
    type: 'text/markdown',
    content: `${frontMatter(whole)}\n${renderClipMarkdown(whole, style)}`,
  };
}

/** The text of a clip in Markdown, from the headline on. */
export function renderClipMarkdown(whole: CorrectedClip, style: AnnotationStyle): string {
  const version = currentVersion(whole);
  const { article } = version;
  const annotations = renameFootnotes(sortAnnotations(whole.annotations));
  const { hidden } = whole;
  const story = highlightStory(
    withoutByline(article),
    style === 'section' ? [] : annotations,
    hidden,
  );
  const highlights = style === 'section' ? null : getStoryHighlights(story, annotations);
  const wordings =
    style === 'section'
      ? findWordings(version, annotations, hidden)
      : collectWordings(story.changedWording, annotations, version.id, hidden);
  return serialiseMarkdown({
    type: 'root',
    children: [
      {
        type: 'heading',
        depth: 1,
        children: tidyInline(getHeading(article, story.headline), highlights),
      },
      ...(story.standfirst === null ? [] : boldParagraph(story.standfirst, highlights)),
      ...leadImageToMdast(article, story.caption, highlights),
      ...bodyToMdast(story.body, article.url, highlights),
      { type: 'html', value: endMarker },
      ...annotationsToMdast(
        style === 'text'
          ? listMissingInText(annotations, story, wordings)
          : [...annotations.entries()],
        {
          links: placeLinks(article, annotations, hidden),
          wordings,
          ids: 'comment',
          hasFootnote: (index) => hasFootnote(story, annotations, index),
        },
      ),
      ...makeFootnotes(story, annotations),
    ],
  });
}

/** Only annotations, to append to an existing note: the section without its heading. */
export function renderAnnotationList(
  version: Pick<Version, 'id' | 'article'>,
  annotations: readonly Annotation[],
  ids: IdStyle,
  hidden?: CorrectedClip['hidden'],
): string {
  return renderListItems([...annotations.entries()], {
    links: placeLinks(version.article, annotations, hidden),
    wordings: findWordings(version, annotations, hidden),
    ids,
  });
}

function renderListItems(...parameters: Parameters<typeof annotationsToMdast>): string {
  const [, , list] = annotationsToMdast(...parameters);
  return list === undefined ? '' : serialiseMarkdown({ type: 'root', children: [list] });
}

/** Later changes to the page's note and tags, to append to an existing note. */
export function renderPageNews(
  note: string,
  tags: readonly string[],
  at: Instant,
  ids: IdStyle,
): string {
  const line = ['Page', tags.join(', '), formatReadableTime(at)].filter(Boolean).join(' · ');
  return renderPageItem(line, note, at, ids);
}

/** What somebody else wrote on the page since, likewise. When is not known. */
export function renderSharedNote(
  { author, note }: SharedNote,
  changedAt: Instant,
  ids: IdStyle,
): string {
  return renderPageItem(`Note ${formatAuthor(author)}`, note.trim(), changedAt, ids);
}

function renderPageItem(line: string, note: string, at: Instant, ids: IdStyle): string {
  return serialiseMarkdown({ type: 'root', children: [pageNewsToMdast(line, note, at, ids)] });
}

/** Only the body, optionally with highlights and their footnotes. */
export function renderBodyMarkdown(whole: CorrectedClip, hasHighlights: boolean): string {
  const { article } = currentVersion(whole);
  const annotations = renameFootnotes(sortAnnotations(whole.annotations));
  const story = highlightStory(inBody(article), hasHighlights ? annotations : [], whole.hidden);
  const highlights = hasHighlights ? getStoryHighlights(story, annotations) : null;
  const children = [
    ...bodyToMdast(story.body, article.url, highlights),
    { type: 'html' as const, value: endMarker },
    ...makeFootnotes(story, annotations),
  ];
  return serialiseMarkdown({ type: 'root', children }).trimEnd();
}

/** A body without annotations in Markdown. `pageUrl`: see `bodyToMdast`. */
export function bodyToMarkdown(body: Body, pageUrl: string | null): string {
  return serialiseMarkdown({ type: 'root', children: bodyToMdast(body, pageUrl) }).trimEnd();
}

/**
 * A list of the annotations that `renderBodyMarkdown` does not highlight, or of which the
 * highlight does not tell everything: see `isPlainHighlight`.
 */
export function renderLostAnnotations(whole: CorrectedClip, ids: IdStyle): string {
  const annotations = renameFootnotes(sortAnnotations(whole.annotations));
  const version = currentVersion(whole);
  const story = highlightStory(inBody(version.article), annotations, whole.hidden);
  const wordings = collectWordings(story.changedWording, annotations, version.id, whole.hidden);
  return renderListItems(listMissingInText(annotations, story, wordings, isPlainHighlight), {
    links: placeLinks(version.article, annotations, whole.hidden),
    ...{ wordings, ids },
    hasFootnote: (index) => hasFootnote(story, annotations, index),
  });
}

/** Authors are in the front matter, where nothing can be highlighted. */
function withoutByline(article: Article): Article {
  return { ...article, authors: [] };
}

/** An article reduced to its body. */
function inBody(article: Article): Article {
  return { ...withoutByline(article), headline: '', standfirst: null, image: null };
}

/** Escapes plain text as Markdown, one paragraph per line; also safe in a heading. */
export function toMarkdownText(text: string): string {
  const markdown = serialiseMarkdown({ type: 'root', children: toParagraphs(text) }).trimEnd();
  // Trailing number signs would close a heading.
  return markdown.replace(/(?<=\s)#+$/gm, (signs) => `\\${signs}`);
}

function serialiseMarkdown(root: Root): string {
  return replaceNul(
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

function renameFootnotes(annotations: readonly Annotation[]): readonly Annotation[] {
  return renameDuplicateFootnotes(annotations, ({ id }) => toIdToken(id));
}

function getStoryHighlights(
  { annotationsByLeaf, ends, credits }: HighlightedStory,
  annotations: readonly Annotation[],
): StoryHighlights {
  return {
    annotationsByLeaf,
    ends,
    credits,
    tokenOf: (index) => toIdToken(annotations[index]?.id ?? ''),
    hasNote: (index) => canBeFootnote(annotations[index]?.note ?? ''),
  };
}

/** True if an annotation's note is a footnote at its highlight. */
function hasFootnote(
  { placedAnnotations }: HighlightedStory,
  annotations: readonly Annotation[],
  index: number,
): boolean {
  return placedAnnotations.has(index) && canBeFootnote(annotations[index]?.note ?? '');
}

/** False for an empty note, and one that could run code, which goes into the section. */
function canBeFootnote(note: string): boolean {
  return note.trim() !== '' && !runsCodeInFootnote(note);
}

/**
 * The annotations that highlights in the text do not fully represent, with their indexes. Those of
 * other people need their names.
 */
function listMissingInText(
  annotations: readonly Annotation[],
  { placedAnnotations, inexactAnnotations }: HighlightedStory,
  wordings: ReadonlyMap<string, Wordings>,
  isPlain = ({ author }: Annotation) => author === undefined,
): readonly (readonly [number, Annotation])[] {
  return [...annotations.entries()].filter(
    ([index, annotation]) =>
      !placedAnnotations.has(index) ||
      inexactAnnotations.has(index) ||
      wordings.has(annotation.id) ||
      runsCodeInFootnote(annotation.note) ||
      !isPlain(annotation),
  );
}

/** True for the user's own annotations without tags, in the colour that an import assumes. */
export function isPlainHighlight({ author, colour, tags }: Annotation): boolean {
  return author === undefined && colour === colours[0] && tags.length === 0;
}

/** The notes of the annotations highlighted in a story, by the order in which highlights end. */
function makeFootnotes(
  story: HighlightedStory,
  annotations: readonly Annotation[],
): FootnoteDefinition[] {
  return [...story.ends.values()].flat().flatMap((index) => {
    const annotation = annotations[index];
    if (annotation === undefined || !hasFootnote(story, annotations, index)) return [];
    const label = toIdToken(annotation.id);
    const children = noteToMdast(annotation.note);
    return [{ type: 'footnoteDefinition', identifier: label, label, children }];
  });
}

function boldParagraph(
  children: Parameters<typeof wrapInEmphasis>[1],
  highlights: StoryHighlights | null,
): Root['children'] {
  const bold = wrapInEmphasis('strong', children, highlights);
  return bold.length === 0 ? [] : [{ type: 'paragraph', children: bold }];
}
