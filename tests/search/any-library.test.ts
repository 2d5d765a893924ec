import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../core/text';
import type { Library } from '../../storage';
import { openLibrary } from '../../storage';
import { LibraryDatabase } from '../../storage/schema/database';
import { maintainIndex } from '../../storage/search/maintenance/maintain-index';
import { SearchEngine } from '../../storage/search/service/search-engine';
import { scaleRuns } from '../runs';
import {
  createDatabaseName,
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from '../storage/samples';
import {
  arbitraryQuery,
  type GeneratedQuery,
  type PlainClip,
  queryWords,
  toPlainClip,
} from './generated-queries';

const today = '2026-11-24';

/** A change of a library, or a query. `n` is the number of a clip, which may not exist. */
type LibraryEvent =
  /** `ago` dates the clip that many minutes before all others, as if imported. 0 is now. */
  | {
      readonly kind: 'save';
      readonly n: number;
      readonly text: string;
      readonly ago: number;
    }
  | { readonly kind: 'version'; readonly n: number; readonly text: string }
  | { readonly kind: 'note'; readonly n: number; readonly text: string; readonly tag: string }
  | { readonly kind: 'annotate'; readonly n: number; readonly text: string; readonly mark: number }
  | { readonly kind: 'unmark'; readonly mark: number }
  | { readonly kind: 'state'; readonly n: number; readonly states: object }
  | { readonly kind: 'purge' }
  /** Maintains the index. The browser is killed after `writes` write transactions. */
  | { readonly kind: 'maintain'; readonly minToFold: number; readonly writes: number }
  | { readonly kind: 'query' };

const arbitraryClip = fc.nat(5);
const arbitraryText = fc
  .array(fc.constantFrom(...queryWords, 'flood-gate', '東京都庁', '京都'), { maxLength: 7 })
  .map((words) => words.join(' '));
const arbitraryAge = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.constantFrom(7, 90));
const arbitraryEvent: fc.Arbitrary<LibraryEvent> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('save' as const),
      n: arbitraryClip,
      text: arbitraryText,
      ago: arbitraryAge,
    }),
  },
  fc.record({ kind: fc.constant('version' as const), n: arbitraryClip, text: arbitraryText }),
  fc.record({
    kind: fc.constant('note' as const),
    n: arbitraryClip,
    text: arbitraryText,
    tag: fc.constantFrom('', 'money', 'money/tax'),
  }),
  fc.record({
    kind: fc.constant('annotate' as const),
    n: arbitraryClip,
    text: arbitraryText,
    mark: fc.nat(3),
  }),
  fc.record({ kind: fc.constant('unmark' as const), mark: fc.nat(3) }),
  fc.record({
    kind: fc.constant('state' as const),
    n: arbitraryClip,
    states: fc.constantFrom<object>(
      { isRead: true },
      { isFavourite: true },
      { isArchived: true },
      { isArchived: false },
      { isDeleted: true },
      { isDeleted: false },
      { addTags: ['money'] },
    ),
  }),
  fc.constant<LibraryEvent>({ kind: 'purge' }),
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('maintain' as const),
      minToFold: fc.constantFrom(1, 2, 5),
      writes: fc.oneof(fc.nat(8), fc.constant(1000)),
    }),
  },
  fc.constant<LibraryEvent>({ kind: 'query' }),
);

class BrowserKilledError extends Error {}

/** Wraps a database so it fails after `writes` write transactions, as if the browser were killed. */
function failAfterWrites(db: IDBDatabase, writes: number): IDBDatabase {
  let remaining = writes;
  return new Proxy(db, {
    get(target, name) {
      if (name !== 'transaction') return Reflect.get(target, name, target);
      return (stores: string[], mode: IDBTransactionMode) => {
        if (mode === 'readwrite' && remaining-- <= 0) throw new BrowserKilledError();
        return target.transaction(stores, mode);
      };
    },
  });
}

async function applyEvent(library: Library, db: IDBDatabase, event: LibraryEvent, minute: number) {
  switch (event.kind) {
    case 'save': {
      const isEven = event.n % 2 === 0;
      const { article, ...request } = makeSaveRequest(event.n, {
        now: instantAt(event.ago === 0 ? minute : -event.ago),
      });
      const url = isEven ? article.url : `https://news.ledger.example/${event.n}`;
      const fields = {
        url,
        headline: `Story ${event.text.slice(0, 14)}`,
        standfirst: null,
        authors: isEven ? ['Mirre Talvik'] : ['Jo Ruiz'],
        language: isEven ? 'et' : 'en-GB',
        publishedAt: isEven ? '2026-03-02T09:30:00+01:00' : '2026-11-12T09:30:00+01:00',
        body: makeBody(event.text, 'the end'),
      };
      return library.saveClip({ ...request, pageUrl: url, article: { ...article, ...fields } });
    }
    case 'version': {
      const article = makeArticle({
        url: `https://www.haldencourier.example/news/story-${event.n}`,
        body: makeBody(event.text),
      });
      return library.saveVersion(`clip-${event.n}`, `kept-${minute}`, article, instantAt(minute));
    }
    case 'note':
      return library.editClip(
        `clip-${event.n}`,
        { note: event.text, tags: event.tag === '' ? [] : [event.tag], evenIfDeleted: true },
        instantAt(minute),
      );
    case 'annotate':
      return library.addAnnotation(
        makeAnnotation(event.n, {
          id: `mark-${event.mark}`,
          note: event.text,
          colour: event.mark % 2 === 0 ? 'rose' : 'leaf',
          tags: event.mark === 0 ? ['money/tax'] : [],
        }),
      );
    case 'unmark':
      return library.deleteAnnotation(`mark-${event.mark}`, instantAt(minute));
    case 'state':
      return library.changeClips([`clip-${event.n}`], event.states, instantAt(minute));
    case 'purge':
      return library.emptyBin(instantAt(minute));
    case 'maintain':
      return maintainIndex(failAfterWrites(db, event.writes), {
        runExclusively: (work) => work(),
        minToFold: event.minToFold,
        pause: () => Promise.resolve(),
        signal: new AbortController().signal,
      }).catch((error: unknown) => {
        if (!(error instanceof BrowserKilledError)) throw error;
      });
    case 'query':
      return null;
  }
}

/** Reads all clips with their texts, without the index. */
async function readPlainClips(db: LibraryDatabase): Promise<readonly [number, PlainClip][]> {
  const rows = await db.clips.toArray();
  const annotations = (await db.annotations.toArray()).filter(
    ({ deletedAt }) => deletedAt === null,
  );
  return Promise.all(
    rows.map(async (row) => {
      const version = await db.versions.get(row.versionId);
      if (version === undefined) throw new Error(`no version ${row.versionId}`);
      const clipAnnotations = annotations
        .filter(({ clipId }) => clipId === row.id)
        .map((annotation) => ({ ...annotation, quote: annotation.passage.quote.exact }));
      return [
        row.number,
        toPlainClip(row, version, clipAnnotations, plainText(version.article.body)),
      ] as const;
    }),
  ) as Promise<readonly [number, PlainClip][]>;
}

async function expectExactResults(
  engine: SearchEngine,
  db: LibraryDatabase,
  query: GeneratedQuery,
): Promise<void> {
  const clips = await readPlainClips(db);
  const active = clips.filter(([, { clip }]) => clip.deletedAt === null);
  const expected = active.filter(([, clip]) => query.matches(clip)).map(([number]) => number);
  const found = await engine.find(query.text, 'best');
  expect(found.problems, query.text).toEqual([]);
  expect(
    [...found.numbers].sort((a, b) => a - b),
    query.text,
  ).toEqual(expected.sort((a, b) => a - b));
  const newest = await engine.find(query.text, 'newest');
  const byTime = new Map(clips.map(([number, { clip }]) => [number, clip.clippedAt]));
  const times = [...newest.numbers].map((number) => byTime.get(number) ?? '');
  expect(times).toEqual([...times].sort().reverse());
}

describe('the search index of any library', () => {
  it('returns the same results as a scan of all clips after any changes and interruptions', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryEvent, { minLength: 3, maxLength: 24 }),
        fc.array(arbitraryQuery, { minLength: 2, maxLength: 6 }),
        async (events, queries) => {
          const name = createDatabaseName();
          const library = openLibrary(name);
          const db = new LibraryDatabase(name);
          expectValue(await library.listShelves());
          await db.open();
          const native = db.backendDB();
          // Two pages cache the same index. The second is queried only at the end.
          const [firstEngine, secondEngine] = [0, 1].map(
            () =>
              new SearchEngine(
                async () => native,
                () => today,
              ),
          );
          for (const [minute, event] of events.entries()) {
            await applyEvent(library, native, event, minute);
            if (event.kind !== 'query' || !firstEngine) continue;
            // Results are incomplete while `indexing` is not null.
            const { indexing } = await firstEngine.find('', 'newest');
            if (indexing === null)
              for (const query of queries) await expectExactResults(firstEngine, db, query);
          }
          await applyEvent(library, native, { kind: 'maintain', minToFold: 1000, writes: 1000 }, 0);
          for (const engine of [firstEngine, secondEngine]) {
            for (const query of queries) if (engine) await expectExactResults(engine, db, query);
          }
          library.close();
          db.close();
        },
      ),
      { numRuns: scaleRuns(120) },
    );
    // The long timeout allows for a busy machine.
  }, 180_000);
});
