import { toWholeClip } from '../../core/import/items/to-whole-clip';
import type { WholeClip } from '../../core/model';
import { type Library, openLibrary } from '../../storage';
import { anArticle, bodyOf, expectValue, freshName, instantAt, makeSaveRequest } from './samples';

export const ferryUrl = 'https://www.haldencourier.example/news/osk-ferry';
export const wrongUrl = 'https://www.haldencourier.example/news/osk-fery';
export const quotes = ['The last boat leaves on Friday.', 'It returns in spring.'];

/** Highlights of a work, as imported from a file without addresses. */
export function aWork(note = ''): WholeClip {
  return toWholeClip(
    {
      ...{ url: null, headline: 'Ferry stops', standfirst: null, authors: ['Mirre Talvik'] },
      ...{ publisher: null, sourceCredit: null, section: null, publishedAt: null },
      ...{ modifiedAt: null, language: null, imageUrl: null, body: null, isPreview: false },
      ...{ isRendering: false, tags: ['sea'], note, savedAt: instantAt(3), updatedAt: null },
      ...{ isRead: false, isFavourite: false, isArchived: false },
      ...{ favouriteAt: null, archivedAt: null, place: { kind: 'line', line: 1 } as never },
      annotations: quotes.map((exact, index) => ({
        quote: { exact, prefix: '', suffix: '' },
        ...{ colour: null, note: `Note ${index}`, tags: ['quay'], createdAt: instantAt(4) },
      })),
    },
    instantAt(5),
  );
}

/** The id of the clip of `aWork`. */
export const workId = aWork().clip.id;

export interface Stage {
  readonly name: string;
  readonly library: Library;
}

/** A library with highlights without an address, and the ferry story unless left out. */
export async function aStage({ hasFerry = true, note = '' } = {}): Promise<Stage> {
  const name = freshName();
  const library = openLibrary(name);
  if (hasFerry) {
    const article = anArticle({ headline: 'Ferry stops', url: ferryUrl, body: bodyOf(...quotes) });
    const request = { article, pageUrl: ferryUrl, note: 'My own', tags: ['harbour'] };
    expectValue(await library.saveClip(makeSaveRequest(1, request)));
  }
  expectValue(await library.importClips([aWork(note)], 'add', false, instantAt(10)));
  return { name, library };
}
