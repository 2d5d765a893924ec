import Dexie from 'dexie';
import { expect, it } from 'vitest';
import type { Evidence } from '../../core/model';
import { openLibrary } from '../../storage';
import { readCounters, readTables, recount } from './recount';
import {
  createDatabaseName,
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeSaveRequest,
} from './samples';

const version1Tables = {
  clips: 'id, &*addresses, order',
  versions: 'id, [clipId+keptAt]',
  annotations: 'id, [clipId+createdAt]',
  tags: 'key',
  drafts: 'key',
};

/** Creates a library of version 1 with one clip. */
async function createVersion1(name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores(version1Tables);
  const { evidence: _, ...article } = makeArticle();
  const { body: _body, ...summary } = article;
  const keptAt = '2026-11-12T08:00:00.000Z';
  await db.table('versions').add({ id: 'version-1', clipId: 'clip-1', keptAt, article });
  await db.table('clips').add({
    id: 'clip-1',
    addresses: ['haldencourier.example/news/osk-ferry'],
    versionId: 'version-1',
    summary,
    wordCount: 6,
    tags: ['harbour'],
    note: 'Ask Mirre.',
    annotationCount: 0,
    clippedAt: keptAt,
    updatedAt: keptAt,
    deletedAt: null,
    order: `${keptAt} clip-1`,
  });
  db.close();
}

/** Evidence as the first versions stored it, with four sources. */
const firstEvidence: Evidence = {
  headline: 'heading',
  standfirst: null,
  authors: 'class',
  publishedAt: 'json-ld',
  completeness: null,
};

/**
 * Creates a library of version 2: two clips, one of them with an annotation and a
 * deleted annotation, and a clip in the bin.
 */
async function createVersion2(name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores(version1Tables);
  db.version(2).upgrade(() => {});
  const { body, ...summary } = makeArticle({ evidence: firstEvidence });
  for (const [n, deletedAt] of [
    [1, null],
    [2, instantAt(40)],
    [3, null],
  ] as const) {
    const url = `https://www.haldencourier.example/news/story-${n}`;
    const clippedAt = instantAt(10 - n);
    const article = { ...summary, url, body };
    const clip = {
      id: `clip-${n}`,
      addresses: [`haldencourier.example/news/story-${n}`],
      versionId: `version-${n}`,
      summary: { ...summary, url },
      wordCount: 30,
      tags: n === 1 ? ['Harbour/Ferries'] : [],
      note: `Note ${n}.`,
      annotationCount: n === 1 ? 1 : 0,
      clippedAt,
      updatedAt: instantAt(30),
      deletedAt,
    };
    await db
      .table('versions')
      .add({ id: clip.versionId, clipId: clip.id, keptAt: clippedAt, article });
    await db
      .table('clips')
      .add(deletedAt === null ? { ...clip, order: `${clippedAt} ${clip.id}` } : clip);
  }
  await db
    .table('annotations')
    .bulkAdd([
      makeAnnotation(1, { tags: ['Dates'] }),
      makeAnnotation(1, { id: 'gone', deletedAt: instantAt(20) }),
    ]);
  await db.table('tags').bulkAdd([
    { key: 'harbour/ferries', name: 'Harbour/Ferries', uses: 1, usedAt: instantAt(9) },
    { key: 'dates', name: 'Dates', uses: 1, usedAt: instantAt(11) },
  ]);
  await db.table('drafts').add({ key: 'x', tags: [], note: 'Half', updatedAt: instantAt(12) });
  db.close();
}

/** Tables that version 3 adds, or whose indexes it changes. */
const version3Tables = {
  clips: 'id, &*addresses, order, &number, *tagKeys, deletedAt',
  annotations: 'id, [clipId+createdAt], *tagKeys, *places, deletedAt',
  counters: 'key',
  searches: 'id',
  settings: 'key',
  images: 'hash',
  imageBytes: 'hash',
  imageUses: '[clipId+url], url, hash, tries',
  tombstones: 'id, deletedAt',
  searchSegments: '',
  searchDeltas: '++',
  searchHead: '',
  kinSketches: 'number, *bands',
};

/** Creates a library of version 3: two clips with bands but without sketches. */
async function createVersion3(name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores(version1Tables);
  db.version(2).upgrade(() => {});
  db.version(3).stores(version3Tables);
  const { body, ...summary } = makeArticle();
  for (const n of [1, 2]) {
    const url = `https://www.courier${n}.example/story`;
    const clippedAt = instantAt(n);
    const article = { ...summary, url, publisher: `Courier ${n}`, body };
    const { body: _, ...summed } = article;
    await db
      .table('versions')
      .add({ id: `version-${n}`, clipId: `clip-${n}`, keptAt: clippedAt, article });
    await db.table('clips').add({
      id: `clip-${n}`,
      addresses: [`courier${n}.example/story`],
      versionId: `version-${n}`,
      summary: summed,
      wordCount: 30,
      tags: [],
      note: '',
      annotationCount: 0,
      readAt: null,
      favouriteAt: null,
      archivedAt: null,
      readingPlace: null,
      clippedAt,
      updatedAt: clippedAt,
      deletedAt: null,
      order: `${clippedAt} clip-${n}`,
      number: n,
      tagKeys: [],
    });
    await db.table('kinSketches').add({ number: n, bands: [n, 40, 50, 60] });
  }
  await db.table('counters').bulkAdd([
    { key: 'number', count: 2 },
    { key: 'all', count: 2 },
    { key: 'kin', count: 2, label: 'whole' },
  ]);
  db.close();
}

it('upgrading from version 3 requests missing sketches, and changes nothing else', async () => {
  const name = createDatabaseName();
  await createVersion3(name);
  const before = await readTables(name);
  const library = openLibrary(name);
  expect(expectValue(await library.listShelves()).all).toBe(2);
  const after = await readTables(name);
  const isSketchCounter = (row: unknown) => (row as { key: string }).key === 'kin';
  expect(after['counters']?.filter(isSketchCounter)).toEqual([{ key: 'kin', count: 0 }]);
  const removeSketchCounter = (all: typeof before) => ({
    ...Object.fromEntries(Object.entries(all).filter(([name]) => !/^(sync|export)/.test(name))),
    counters: all['counters']?.filter((row) => !isSketchCounter(row)),
  });
  expect(removeSketchCounter(after)).toEqual(removeSketchCounter(before));
});

it('upgrading from version 3 leads to the same sketches as in a new library', async () => {
  const name = createDatabaseName();
  await createVersion3(name);
  const library = openLibrary(name);
  while (!expectValue(await library.catchUpNearDuplicates()).isWhole);
  const fresh = createDatabaseName();
  const article = makeArticle({ url: 'https://www.courier1.example/story' });
  expectValue(
    await openLibrary(fresh).saveClip(makeSaveRequest(1, { article, pageUrl: article.url })),
  );
  const [sketch] = (await readTables(fresh))['kinSketches'] as object[];
  expect((await readTables(name))['kinSketches']).toEqual([
    { ...sketch, number: 1 },
    { ...sketch, number: 2 },
  ]);
});

/** Creates a library of version 6, whose changes are tracked for sync and a share. */
async function createVersion6(name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(6).stores({
    ...version1Tables,
    ...version3Tables,
    clips: `${version3Tables.clips}, isOverruled`,
    syncChanges: 'id',
    syncRecords: 'id, &name, [unsent+id]',
    syncPlace: 'key',
  });
  const mark = 'mark-1';
  await db.table('syncChanges').bulkAdd([
    { id: '', changedAt: instantAt(1), mark: '', starts: ['', '~share member/'] },
    { id: 'clip-1', changedAt: instantAt(2), mark },
  ]);
  await db.table('settings').add({ key: 'preference:x', value: 7, updatedAt: instantAt(1) });
  db.close();
}

it('upgrading from version 6 adds the tables of the notes folder, and changes nothing else', async () => {
  const name = createDatabaseName();
  await createVersion6(name);
  const before = await readTables(name);
  const library = openLibrary(name);
  expect(expectValue(await library.getPreference('x'))).toBe(7);
  const after = await readTables(name);
  expect(after).toEqual({ ...before, exportedNotes: [], exportPlace: [] });
});

it('upgrading from version 2 adds states, numbers by age and counters, and keeps everything else', async () => {
  const name = createDatabaseName();
  await createVersion2(name);
  const before = await readTables(name);
  const library = openLibrary(name);
  expect(expectValue(await library.listShelves()).all).toBe(2);
  const after = await readTables(name);
  const fresh = { readAt: null, favouriteAt: null, archivedAt: null, readingPlace: null };
  expect(after['clips']).toEqual(
    (before['clips'] as { id: string }[]).map((clip) => ({
      ...clip,
      ...fresh,
      number: { 'clip-3': 1, 'clip-2': 2, 'clip-1': 3 }[clip.id],
      tagKeys: clip.id === 'clip-1' ? ['harbour/ferries'] : [],
    })),
  );
  for (const table of ['versions', 'drafts']) expect(after[table]).toEqual(before[table]);
  expect(after['tags']).toMatchObject([
    { key: 'dates', uses: 1, colour: null, updatedAt: instantAt(11), deletedAt: null },
    { key: 'harbour/ferries', uses: 1, colour: null, updatedAt: instantAt(9), deletedAt: null },
  ]);
  expect(await readCounters(name)).toEqual(await recount(name));
});

it('reads evidence with four sources as it was stored', async () => {
  const name = createDatabaseName();
  await createVersion2(name);
  const library = openLibrary(name);
  const version = expectValue(await library.getVersion('version-1'));
  expect(version.article.evidence).toEqual(firstEvidence);
  expect(expectValue(await library.getClip('clip-1')).summary.evidence).toEqual(firstEvidence);
});

it('a library upgraded from version 2 works like any other', async () => {
  const name = createDatabaseName();
  await createVersion2(name);
  const library = openLibrary(name);
  const filter = { tags: ['dates'], colours: [], text: '' };
  expect(expectValue(await library.listAllAnnotations(filter, 'newest', 9))).toMatchObject([
    { annotation: makeAnnotation(1, { tags: ['Dates'] }), clip: { id: 'clip-1' } },
  ]);
  expectValue(await library.renameTag('harbour', 'Quay', instantAt(50)));
  expect(expectValue(await library.getClip('clip-1')).tags).toEqual(['Quay/Ferries']);
  expect(expectValue(await library.listOverruled())).toEqual([]);
  const saved = expectValue(await library.saveClip(makeSaveRequest(9)));
  expect(expectValue(await library.getClips([4]))).toEqual([saved.clip]);
  expect(expectValue(await library.purgeBin(instantAt(40 + 30 * 24 * 60)))).toBe(1);
  expect(await readCounters(name)).toEqual(await recount(name));
});

it('upgrading from version 1 runs all later upgrades', async () => {
  const name = createDatabaseName();
  await createVersion1(name);
  const library = openLibrary(name);
  expect(expectValue(await library.getClips([1]))).toMatchObject([
    { id: 'clip-1', readAt: null, summary: { evidence: null } },
  ]);
  expect(expectValue(await library.listShelves())).toMatchObject({ all: 1, unread: 1, bin: 0 });
});

it('upgrading from version 1 adds null evidence, and keeps everything else', async () => {
  const name = createDatabaseName();
  await createVersion1(name);
  const library = openLibrary(name);
  const clip = expectValue(await library.getClip('clip-1'));
  expect(clip).toMatchObject({ tags: ['harbour'], note: 'Ask Mirre.' });
  expect(clip.summary).toMatchObject({ headline: makeArticle().headline, evidence: null });
  const version = expectValue(await library.getVersion('version-1'));
  expect(version.article).toEqual(makeArticle());
  expect(expectValue(await library.listClips(9))).toHaveLength(1);
});
