import { currentVersion, type WholeClip } from '../../../model';
import { getKnownExtent } from '../../values/known-extent';
import { formatSharedNotes } from '../../values/shared-notes';
import { getTitle } from '../../values/title';
import { type ListWriter, writeList } from '../list-writer';
import { type Column, createCsvWriter } from './csv-table';

/** Names are separated by semicolons; tags, which cannot contain commas, by commas. */
const columns: readonly Column<WholeClip>[] = [
  { title: 'Title', read: (whole) => getTitle(getArticle(whole)) },
  { title: 'Standfirst', read: (whole) => getArticle(whole).standfirst },
  { title: 'Authors', read: (whole) => getArticle(whole).authors.join('; ') },
  { title: 'Publisher', read: (whole) => getArticle(whole).publisher },
  { title: 'Source', read: (whole) => getArticle(whole).sourceCredit },
  { title: 'Section', read: (whole) => getArticle(whole).section },
  { title: 'Language', read: (whole) => getArticle(whole).language },
  { title: 'Published', read: (whole) => getArticle(whole).publishedAt },
  { title: 'Modified', read: (whole) => getArticle(whole).modifiedAt },
  { title: 'Clipped', read: ({ clip }) => clip.clippedAt },
  { title: 'URL', read: (whole) => getArticle(whole).url },
  { title: 'Tags', read: ({ clip }) => clip.tags.join(', ') },
  { title: 'Note', read: ({ clip }) => clip.note },
  { title: 'Read', read: ({ clip }) => clip.readAt },
  { title: 'Favourite', read: ({ clip }) => clip.favouriteAt },
  { title: 'Archived', read: ({ clip }) => clip.archivedAt },
  { title: 'Words', read: (whole) => getKnownExtent(whole).words },
  { title: 'Completeness', read: (whole) => getKnownExtent(whole).completeness },
  { title: 'Versions', read: ({ versions }) => versions.length },
  { title: 'Annotations', read: ({ annotations }) => annotations.length },
  { title: 'Clip', read: ({ clip }) => clip.id },
  // Last, to keep the positions of the other columns.
  { title: 'Shared notes', read: ({ clip }) => formatSharedNotes(clip).join('\n\n') },
];

/** A row for each clip, from its default version; for spreadsheets. */
export function createClipsCsvWriter(): ListWriter {
  return createCsvWriter(columns, (whole) => [whole]);
}

/** The whole file for some clips. */
export function toClipsCsv(wholes: readonly WholeClip[]): string {
  return writeList(createClipsCsvWriter(), wholes);
}

function getArticle(whole: WholeClip) {
  return currentVersion(whole).article;
}
