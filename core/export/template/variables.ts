import { removeUnsafeCharacters } from '../../files/file-name';
import type { IdStyle } from '../../markdown/markdown-ids';
import { type Article, currentVersion, type Instant, isWebAddress } from '../../model';
import { canFetchFor } from '../../network';
import { plainText } from '../../text';
import {
  renderAnnotationList,
  renderBodyMarkdown,
  renderLostAnnotations,
} from '../formats/markdown/to-markdown';
import type { CorrectedClip } from '../values/corrected-clip';
import { getKnownExtent } from '../values/known-extent';
import { sortAnnotations } from '../values/list-annotations';
import { formatSharedNotes } from '../values/shared-notes';
import { getTitle } from '../values/title';
import type { Value } from './values/value';

/**
 * The template variables of a clip: the names of Obsidian Web Clipper and a few of our own.
 * Their texts are not marked yet (see `places.ts`).
 */
export function getVariables(
  whole: CorrectedClip,
  now: Instant,
  ids: IdStyle,
): ReadonlyMap<string, () => Value> {
  const { clip } = whole;
  const { article } = currentVersion(whole);
  const annotations = sortAnnotations(whole.annotations);
  const hostname = article.url === null ? '' : new URL(article.url).hostname;
  return new Map<string, () => Value>([
    ['title', () => getTitle(article).replace(/\s*[\n\r\f]+\s*/g, ' ')],
    ['author', () => article.authors],
    ['description', () => article.standfirst ?? ''],
    ['site', () => article.publisher ?? ''],
    ['domain', () => hostname.replace(/^www\./, '')],
    ['url', () => article.url ?? ''],
    ['published', () => article.publishedAt ?? ''],
    ['modified', () => article.modifiedAt ?? ''],
    ['date', () => now],
    ['time', () => now],
    ['image', () => getImageUrl(article)],
    ['language', () => article.language ?? ''],
    ['words', () => String(getKnownExtent(whole).words ?? '')],
    ['section', () => article.section ?? ''],
    ['source', () => article.sourceCredit ?? ''],
    ['content', () => renderBodyMarkdown(whole, false)],
    // Of a page of which a selection was clipped, that is all there is.
    [
      'selection',
      () => (article.completeness === 'selection' ? renderBodyMarkdown(whole, false) : ''),
    ],
    ['noteName', () => removeUnsafeCharacters(getTitle(article))],
    ['markedContent', () => renderBodyMarkdown(whole, true)],
    [
      'annotations',
      () => renderAnnotationList(currentVersion(whole), annotations, ids, whole.hidden).trimEnd(),
    ],
    ['lostAnnotations', () => renderLostAnnotations(whole, ids).trimEnd()],
    ['text', () => plainText(article.body)],
    [
      'highlights',
      () =>
        annotations.map(({ passage, note, createdAt }) => ({
          text: passage.quote.exact,
          timestamp: createdAt,
          ...(note !== '' && { notes: [note] }),
        })),
    ],
    ['notes', () => annotations.map(({ note }) => note).filter((note) => note !== '')],
    ['tags', () => clip.tags],
    ['note', () => clip.note],
    ['sharedNotes', () => formatSharedNotes(clip)],
    ['clipped', () => clip.clippedAt],
    ['id', () => clip.id],
  ]);
}

/**
 * Empty for an image on a private network: templates embed it, and a program would send a
 * request there.
 */
function getImageUrl({ image, url }: Article): string {
  if (image === null) return '';
  return !isWebAddress(image.url) || canFetchFor(image.url, url) ? image.url : '';
}

/** Variables of Obsidian Web Clipper that only the open page has. */
export const pageVariableNames: ReadonlySet<string> = new Set([
  ...['contentHtml', 'selectionHtml', 'fullHtml', 'favicon', 'transcript'],
]);

/** The names of all variables that `getVariables` returns. */
export const variableNames: ReadonlySet<string> = new Set(
  (
    'title author description site domain url published modified date time image language words ' +
    'section source content selection noteName markedContent annotations lostAnnotations text ' +
    'highlights notes tags note sharedNotes clipped id'
  ).split(' '),
);
