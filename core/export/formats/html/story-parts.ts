import { type HighlightedStory, highlightStory } from '../../../anchor/story/highlight-story';
import {
  type Completeness,
  currentVersion,
  findLeadImageAbove,
  getChangedLater,
} from '../../../model';
import { collectWordings } from '../../../passages/wordings';
import { getTextDirection } from '../../../text';
import { formatLongDay, getPublisherDay } from '../../values/calendar-day';
import type { CorrectedClip } from '../../values/corrected-clip';
import { sortAnnotations } from '../../values/list-annotations';
import { formatReadableTime } from '../../values/readable-time';
import { formatAuthor, listSharedNotes } from '../../values/shared-notes';
import { getHeading } from '../../values/title';
import type { HtmlContext, StoryHighlights } from './context';
import { escapeHtml } from './escape-html';
import { headingRanks } from './heading-ranks';
import { writeLeadImage } from './write-blocks';
import { linkAddress, writeInline } from './write-inline';
import { writeNoteText } from './write-note';

/** A clip prepared for writing: its highlighted story and metadata. */
export interface StoryParts {
  readonly whole: CorrectedClip;
  readonly story: HighlightedStory;
  readonly highlights: StoryHighlights;
  readonly context: HtmlContext;
}

/**
 * Highlights the story of a clip. Every placed annotation with more than a colour, or of somebody
 * else, gets a numbered note. `idPrefix` begins the ids of this story.
 */
export function prepareStory(
  whole: CorrectedClip,
  idPrefix: string,
  base: Omit<HtmlContext, 'highlights' | 'ranks'>,
): StoryParts {
  const { id, article } = currentVersion(whole);
  const annotations = sortAnnotations(whole.annotations);
  const story = highlightStory(article, annotations, whole.hidden);
  const wordings = collectWordings(story.changedWording, annotations, id, whole.hidden);
  const numbers = new Map<number, number>();
  for (const index of [...story.ends.values()].flat()) {
    const annotation = annotations[index];
    const says =
      annotation &&
      (annotation.note.trim() !== '' ||
        annotation.tags.length > 0 ||
        annotation.author !== undefined ||
        wordings.has(annotation.id));
    if (says) numbers.set(index, numbers.size + 1);
  }
  const highlights: StoryHighlights = {
    annotationsByLeaf: story.annotationsByLeaf,
    ends: story.ends,
    credits: story.credits,
    annotations,
    wordings,
    numberOf: (index) => numbers.get(index) ?? null,
    idPrefix,
  };
  return {
    whole,
    story,
    highlights,
    context: { ...base, highlights, ranks: headingRanks(story.body) },
  };
}

/** Language and direction, as attributes of the element that holds the story. */
export function languageAttributes(language: string | null, syntax: HtmlContext['syntax']): string {
  const tag = languageTag(language) ?? '';
  return `${syntax === 'xhtml' ? ` xml:lang="${tag}"` : ''} lang="${tag}" dir="${getTextDirection(language)}"`;
}

/** A language tag for HTML, without subtags that few programs know; null if it is invalid. */
export function languageTag(language: string | null): string | null {
  const tag = language?.replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i.test(tag) ? tag : null;
}

/** Masthead, headline, standfirst, byline with dates, and the lead image. */
export function writeHead({ whole, story, context }: StoryParts): string {
  const { article } = currentVersion(whole);
  const { publisher, sourceCredit, section, publishedAt } = article;
  const changedAt = findShownChange(whole);
  const source =
    sourceCredit === null || sourceCredit === publisher ? null : `from ${sourceCredit}`;
  const masthead = [publisher, source, section].filter((part) => part !== null).join(' · ');
  const published = publishedAt === null ? null : writeDay(publishedAt);
  const changed = changedAt === null ? null : `updated ${writeDay(changedAt)}`;
  const names = story.byline && writeInline(story.byline, context);
  const byline = [names, published, changed].filter((part) => part !== null).join(' · ');
  const rank = `h${context.topHeading - 1}`;
  const lead = findLeadImageAbove(article);
  return [
    '<header>\n',
    writeParagraph('masthead', escapeHtml(masthead)),
    `<${rank} class="headline">${writeInline(getHeading(article, story.headline), context)}</${rank}>\n`,
    writeParagraph('standfirst', story.standfirst ? writeInline(story.standfirst, context) : ''),
    writeParagraph('byline', byline),
    lead === null ? '' : writeLeadImage(lead, story.caption, context),
    '</header>\n',
  ].join('');
}

/**
 * Returns when the article was last changed, if that was much later, if nothing else is known,
 * or if the user entered it; else null.
 */
function findShownChange(whole: CorrectedClip): string | null {
  const { article } = currentVersion(whole);
  const entered = whole.clip.corrections?.fields.modifiedAt?.value;
  if (entered !== undefined || article.publishedAt === null) return article.modifiedAt;
  return getChangedLater(article);
}

function writeDay(time: string): string {
  return `<time datetime="${time.slice(0, 10)}">${formatLongDay(getPublisherDay(time))}</time>`;
}

const extentNotes: Partial<Readonly<Record<Completeness, string>>> = {
  preview: 'Preview only: the rest of the article wasn’t saved.',
  page: 'No article was found on the page. This is its text, simplified.',
  selection: 'Selection from the page.',
};

/** Where the story is from and when it was saved, the user's tags, whether it is complete, and all notes on it. */
export function writeFoot({ whole: { clip, ...rest }, context }: StoryParts): string {
  const { article } = currentVersion({ clip, ...rest });
  const href = article.url === null ? null : linkAddress(article.url);
  const writeClipNote = (note: string, below: string) =>
    `<div class="clip-note">\n${writeNoteText(note, context.syntax)}${below}</div>\n`;
  const address = escapeHtml(article.url ?? '');
  return [
    '<footer dir="auto">\n',
    writeParagraph('preview', extentNotes[article.completeness] ?? ''),
    writeParagraph(
      'source',
      href === null ? address : `<a href="${escapeHtml(href)}">${address}</a>`,
    ),
    writeParagraph('facts', escapeHtml(`Saved ${formatReadableTime(clip.clippedAt)}`)),
    writeParagraph(
      'facts',
      escapeHtml(clip.tags.length > 0 ? `Tags: ${clip.tags.join(', ')}` : ''),
    ),
    clip.note.trim() === '' ? '' : writeClipNote(clip.note, ''),
    ...listSharedNotes(clip).map(({ author, note }) =>
      writeClipNote(note, writeParagraph('facts', escapeHtml(`Note ${formatAuthor(author)}`))),
    ),
    '</footer>\n',
  ].join('');
}

/** The annotations whose quotes are not in the text. */
export function listLostAnnotations({ story, highlights }: StoryParts) {
  return highlights.annotations.filter((_, index) => !story.placedAnnotations.has(index));
}

/** The heading above those annotations. Differs for a clip without text, which has lost nothing. */
export function getLostTitle({ whole }: StoryParts): string {
  return currentVersion(whole).article.body.children.length === 0
    ? 'Highlights'
    : 'Highlights not in this text';
}

function writeParagraph(name: string, content: string): string {
  return content === '' ? '' : `<p class="${name}">${content}</p>\n`;
}
