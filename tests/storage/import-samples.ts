import { type ImportedAnnotation, type ImportedItem, toWholeClip } from '../../core/import';
import type { WholeClip } from '../../core/model';
import type { Library } from '../../storage';
import { expectValue, instantAt } from './samples';

/** The address of the story of `anItem`. */
export const url = 'https://www.haldencourier.example/news/story-1';

/** A page of another program's file, with a cover and no text. */
export function anItem(change: Partial<ImportedItem> = {}): ImportedItem {
  return {
    url,
    headline: 'Ferry stops',
    standfirst: null,
    authors: [],
    publisher: null,
    sourceCredit: null,
    section: null,
    publishedAt: null,
    modifiedAt: null,
    language: null,
    imageUrl: 'https://images.haldencourier.example/1.jpg',
    body: null,
    isPreview: false,
    isRendering: false,
    tags: [],
    note: '',
    savedAt: '2020-11-12T09:05:00.000Z',
    updatedAt: null,
    isRead: null,
    isFavourite: false,
    isArchived: false,
    favouriteAt: null,
    archivedAt: null,
    annotations: [],
    place: { file: 'export', row: 1, field: null },
    ...change,
  };
}

/** A highlight of another program on this quote. */
export const aMark = (exact: string, note = '', change: Partial<ImportedAnnotation> = {}) => ({
  quote: { exact, prefix: '', suffix: '' },
  colour: null,
  note,
  tags: ['seen'],
  createdAt: null,
  ...change,
});

/** All clips of a library outside of the bin. */
export async function everything(library: Library): Promise<readonly WholeClip[]> {
  const all: WholeClip[] = [];
  for await (const whole of library.eachWholeClip()) all.push(expectValue(whole));
  return all;
}

/** Imports pages of another program at the given minute. */
export async function bring(
  library: Library,
  items: readonly ImportedItem[],
  minute: number,
  isDryRun = false,
) {
  const wholes = items.map((item) => toWholeClip(item, instantAt(minute)));
  return expectValue(await library.importClips(wholes, 'add', isDryRun, instantAt(minute)));
}

/** The kind of each outcome. */
export const kinds = (outcomes: readonly { kind: string }[]) => outcomes.map(({ kind }) => kind);
/** Returns the number of clips that match a query. */
export const found = async (library: Library, query: string) =>
  expectValue(await library.find(query, 'newest')).numbers.length;
