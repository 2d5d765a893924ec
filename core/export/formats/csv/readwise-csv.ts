import { addReadwiseAuthor } from '../../../files/readwise-author';
import { currentVersion, hasPosition, type WholeClip } from '../../../model';
import { type ListedAnnotation, listAnnotations } from '../../values/list-annotations';
import { formatAuthor } from '../../values/shared-notes';
import { getTitle } from '../../values/title';
import { type ListWriter, writeList } from '../list-writer';
import { type Column, createCsvWriter } from './csv-table';

/** The columns that Readwise imports (https://readwise.io/import_bulk). */
const columns: readonly Column<ListedAnnotation>[] = [
  { title: 'Highlight', read: ({ annotation }) => annotation.passage.quote.exact },
  { title: 'Title', read: ({ whole }) => getTitle(currentVersion(whole).article) },
  { title: 'Author', read: getAuthor },
  { title: 'URL', read: ({ whole }) => currentVersion(whole).article.url },
  { title: 'Note', read: formatNote },
  { title: 'Location', read: getLocation },
  { title: 'Date', read: ({ annotation }) => formatDate(annotation.createdAt) },
];

/** Annotations in the format that Readwise imports. */
export function createReadwiseCsvWriter(): ListWriter {
  return createCsvWriter(columns, listAnnotations, '');
}

/** The whole file for some clips. */
export function toReadwiseCsv(wholes: readonly WholeClip[]): string {
  return writeList(createReadwiseCsvWriter(), wholes);
}

/**
 * The location from the source program, otherwise the position in the text; null if
 * neither is known. Fields come before the text, which Readwise sorts by location.
 */
function getLocation({ annotation: { location, passage } }: ListedAnnotation): number | null {
  if (location && /^\d+$/.test(location.value)) return Number(location.value);
  if (passage.field !== undefined) return 0;
  return hasPosition(passage) ? passage.position.start : null;
}

/** Readwise sorts by author; an unsigned story goes by its newspaper. */
function getAuthor({ whole }: ListedAnnotation): string | null {
  const { authors, publisher } = currentVersion(whole).article;
  return authors.length > 0 ? authors.join(', ') : publisher;
}

/** Readwise reads words with a leading dot, at the start of a note, as tags. */
function formatNote({ annotation: { tags, note, author } }: ListedAnnotation): string {
  const dotted = tags.map((tag) => `.${tag.replace(/[^\p{L}\p{M}\p{N}/_-]+/gu, '-')}`);
  const typed = [dotted.join(' '), note].filter(Boolean).join('\n');
  return author ? addReadwiseAuthor(typed, formatAuthor(author)) : typed;
}

/** "2026-11-12 17:20:00", in UTC */
function formatDate(instant: string): string {
  return instant.slice(0, 19).replace('T', ' ');
}
