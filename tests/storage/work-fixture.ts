import { expect } from 'vitest';
import { toWholeClip } from '../../core/import/items/to-whole-clip';
import type { WholeClip } from '../../core/model';
import { type Library, openLibrary } from '../../storage';
import { readCounters, readTables, recount } from './recount';
import {
  createDatabaseName,
  expectValue,
  instantAt,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from './samples';

export const ferryUrl = 'https://www.haldencourier.example/news/osk-ferry';
export const wrongUrl = 'https://www.haldencourier.example/news/osk-fery';
export const quotes = ['The last boat leaves on Friday.', 'It returns in spring.'];

/** Returns a clip with highlights of a work, as imported from a file without addresses. */
export function makeWork(note = ''): WholeClip {
  return toWholeClip(
    {
      ...{ url: null, headline: 'Ferry stops', standfirst: null, authors: ['Mirre Talvik'] },
      ...{ publisher: null, sourceCredit: null, section: null, publishedAt: null },
      ...{ modifiedAt: null, language: null, imageUrl: null, body: null, completeness: 'full' },
      ...{ isRendering: false, tags: ['sea'], note, savedAt: instantAt(3), updatedAt: null },
      ...{ isRead: false, readAt: null, isFavourite: false, isArchived: false },
      ...{ favouriteAt: null, archivedAt: null, place: { kind: 'line', line: 1 } as never },
      annotations: quotes.map((exact, index) => ({
        quote: { exact, prefix: '', suffix: '' },
        ...{ colour: null, note: `Note ${index}`, tags: ['quay'], createdAt: instantAt(4) },
      })),
    },
    instantAt(5),
  );
}

/** The id of the clip that `makeWork` returns. */
export const workId = makeWork().clip.id;

export interface WorkFixture {
  readonly name: string;
  readonly library: Library;
}

/** Creates a library with the clip of `makeWork`, and the ferry story unless `hasFerry` is false. */
export async function createWorkFixture({ hasFerry = true, note = '' } = {}): Promise<WorkFixture> {
  const name = createDatabaseName();
  const library = openLibrary(name);
  if (hasFerry) {
    const article = makeArticle({
      headline: 'Ferry stops',
      url: ferryUrl,
      body: makeBody(...quotes),
    });
    const request = { article, pageUrl: ferryUrl, note: 'My own', tags: ['harbour'] };
    expectValue(await library.saveClip(makeSaveRequest(1, request)));
  }
  expectValue(await library.importClips([makeWork(note)], 'add', false, instantAt(10)));
  return { name, library };
}

export async function setAddress({ library }: WorkFixture, url: string | null, minute = 20) {
  return expectValue(await library.setAddress(workId, url, instantAt(minute)));
}

/** Returns the clips, versions and annotations without the times of changes. */
export async function readContents({ name }: WorkFixture) {
  const { clips, versions, annotations } = await readTables(name);
  const withoutTimes = (rows: readonly unknown[] | undefined) =>
    (rows as { id: string }[])
      .map(
        ({ updatedAt: _, arrivedAt: __, ...row }: { id: string } & Record<string, unknown>) => row,
      )
      .sort((a, b) => (a['id'] as string).localeCompare(b['id'] as string));
  return {
    clips: withoutTimes(clips),
    versions: withoutTimes(versions),
    annotations: withoutTimes(annotations),
  };
}

export async function expectCorrectCounters({ name }: WorkFixture): Promise<void> {
  expect(await readCounters(name)).toEqual(await recount(name));
}

/** Returns the number of clips that match a query. */
export async function countFound({ library }: WorkFixture, query: string): Promise<number> {
  return expectValue(await library.find(query, 'newest')).numbers.length;
}
