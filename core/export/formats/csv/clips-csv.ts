import { currentVersion, type WholeClip } from '../../../model';
import { knownExtent } from '../../values/known-extent';
import { titleOf } from '../../values/title-of';
import { type ListWriter, writeList } from '../list-writer';
import { type Column, csvWriter } from './csv-table';

/** Names are separated by semicolons; tags, which cannot contain commas, by commas. */
const columns: readonly Column<WholeClip>[] = [
  { title: 'Title', read: (whole) => titleOf(articleOf(whole)) },
  { title: 'Standfirst', read: (whole) => articleOf(whole).standfirst },
  { title: 'Authors', read: (whole) => articleOf(whole).authors.join('; ') },
  { title: 'Publisher', read: (whole) => articleOf(whole).publisher },
  { title: 'Source', read: (whole) => articleOf(whole).sourceCredit },
  { title: 'Section', read: (whole) => articleOf(whole).section },
  { title: 'Language', read: (whole) => articleOf(whole).language },
  { title: 'Published', read: (whole) => articleOf(whole).publishedAt },
  { title: 'Modified', read: (whole) => articleOf(whole).modifiedAt },
  { title: 'Clipped', read: ({ clip }) => clip.clippedAt },
  { title: 'URL', read: (whole) => articleOf(whole).url },
  { title: 'Tags', read: ({ clip }) => clip.tags.join(', ') },
  { title: 'Note', read: ({ clip }) => clip.note },
  { title: 'Read', read: ({ clip }) => clip.readAt },
  { title: 'Favourite', read: ({ clip }) => clip.favouriteAt },
  { title: 'Archived', read: ({ clip }) => clip.archivedAt },
  { title: 'Words', read: (whole) => knownExtent(whole).words },
  { title: 'Completeness', read: (whole) => knownExtent(whole).completeness },
  { title: 'Versions', read: ({ versions }) => versions.length },
  { title: 'Annotations', read: ({ annotations }) => annotations.length },
  { title: 'Clip', read: ({ clip }) => clip.id },
];

/** A row for each clip, from its default version; for spreadsheets. */
export function clipsCsvWriter(): ListWriter {
  return csvWriter(columns, (whole) => [whole]);
}

/** The whole file for some clips. */
export function toClipsCsv(wholes: readonly WholeClip[]): string {
  return writeList(clipsCsvWriter(), wholes);
}

function articleOf(whole: WholeClip) {
  return currentVersion(whole).article;
}
