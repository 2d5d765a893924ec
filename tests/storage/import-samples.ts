import { type ImportedAnnotation, type ImportedItem, toWholeClip } from '../../core/import';
import type { WholeClip } from '../../core/model';
import type { Library } from '../../storage';
import { expectValue, instantAt } from './samples';

/** The address of the sample page. */
export const storyUrl = 'https://www.haldencourier.example/news/story-1';

/** Returns a page of another program's file, with a cover image and no text. */
export function makeImportedItem(change: Partial<ImportedItem> = {}): ImportedItem {
  return {
    url: storyUrl,
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
    completeness: 'full',
    isRendering: false,
    tags: [],
    note: '',
    savedAt: '2020-11-12T09:05:00.000Z',
    updatedAt: null,
    isRead: null,
    readAt: null,
    isFavourite: false,
    isArchived: false,
    favouriteAt: null,
    archivedAt: null,
    annotations: [],
    place: { file: 'export', row: 1, field: null },
    ...change,
  };
}

/** Returns a highlight of another program on this quote. */
export const makeImportedHighlight = (
  exact: string,
  note = '',
  change: Partial<ImportedAnnotation> = {},
) => ({
  quote: { exact, prefix: '', suffix: '' },
  colour: null,
  note,
  tags: ['seen'],
  createdAt: null,
  ...change,
});

/** Returns all clips of a library that are not in the bin. */
export async function readWholeClips(library: Library): Promise<readonly WholeClip[]> {
  const all: WholeClip[] = [];
  for await (const whole of library.eachWholeClip()) all.push(expectValue(whole));
  return all;
}

/** Imports pages of another program at the given minute. Returns the outcomes. */
export async function importItems(
  library: Library,
  items: readonly ImportedItem[],
  minute: number,
  isDryRun = false,
) {
  const wholes = items.map((item) => toWholeClip(item, instantAt(minute)));
  return expectValue(await library.importClips(wholes, 'add', isDryRun, instantAt(minute)));
}

/** Returns the kind of each outcome. */
export const getKinds = (outcomes: readonly { kind: string }[]) => outcomes.map(({ kind }) => kind);
/** Returns the number of clips that match a query. */
export const countFound = async (library: Library, query: string) =>
  expectValue(await library.find(query, 'newest')).numbers.length;
