import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { openLibrary } from '../../storage';
import { keptCounts, readTables, recount } from './recount';
import { anAnnotation, anArticle, aRequest, at, expectValue, freshName } from './samples';

const firstTables = {
  clips: 'id, &*addresses, order',
  versions: 'id, [clipId+keptAt]',
  annotations: 'id, [clipId+createdAt]',
  tags: 'key',
  drafts: 'key',
};

/** A library as the first shape had it, with one clip. */
async function makeFirstShape(name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores(firstTables);
  const { evidence: _, ...article } = anArticle();
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

/**
 * A library as the second shape had it: two clips that stand, one of them with
 * an annotation that stands and one that was deleted, and a clip in the bin.
 */
async function makeSecondShape(name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores(firstTables);
  db.version(2).upgrade(() => {});
  const { body, ...summary } = anArticle();
  for (const [n, deletedAt] of [
    [1, null],
    [2, at(40)],
    [3, null],
  ] as const) {
    const url = `https://www.haldencourier.example/news/story-${n}`;
    const clippedAt = at(10 - n);
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
      updatedAt: at(30),
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
      anAnnotation(1, { tags: ['Dates'] }),
      anAnnotation(1, { id: 'gone', deletedAt: at(20) }),
    ]);
  await db.table('tags').bulkAdd([
    { key: 'harbour/ferries', name: 'Harbour/Ferries', uses: 1, usedAt: at(9) },
    { key: 'dates', name: 'Dates', uses: 1, usedAt: at(11) },
  ]);
  await db.table('drafts').add({ key: 'x', tags: [], note: 'Half', updatedAt: at(12) });
  db.close();
}

it('a library of the second shape has states, numbers by age, and counters, and keeps all else', async () => {
  const name = freshName();
  await makeSecondShape(name);
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
    { key: 'dates', uses: 1, colour: null, updatedAt: at(11), deletedAt: null },
    { key: 'harbour/ferries', uses: 1, colour: null, updatedAt: at(9), deletedAt: null },
  ]);
  expect(await keptCounts(name)).toEqual(await recount(name));
});

it('a library of the second shape can be used as any other', async () => {
  const name = freshName();
  await makeSecondShape(name);
  const library = openLibrary(name);
  const filter = { tags: ['dates'], colours: [], text: '' };
  expect(expectValue(await library.listAllAnnotations(filter, 'newest', 9))).toMatchObject([
    { annotation: anAnnotation(1, { tags: ['Dates'] }), clip: { id: 'clip-1' } },
  ]);
  expectValue(await library.renameTag('harbour', 'Quay', at(50)));
  expect(expectValue(await library.getClip('clip-1')).tags).toEqual(['Quay/Ferries']);
  const saved = expectValue(await library.saveClip(aRequest(9)));
  expect(expectValue(await library.getClips([4]))).toEqual([saved.clip]);
  expect(expectValue(await library.purgeBin(at(40 + 30 * 24 * 60)))).toBe(1);
  expect(await keptCounts(name)).toEqual(await recount(name));
});

it('a library of the first shape comes to the third in one go', async () => {
  const name = freshName();
  await makeFirstShape(name);
  const library = openLibrary(name);
  expect(expectValue(await library.getClips([1]))).toMatchObject([
    { id: 'clip-1', readAt: null, summary: { evidence: null } },
  ]);
  expect(expectValue(await library.listShelves())).toMatchObject({ all: 1, unread: 1, bin: 0 });
});

it('a library from before evidence was noted is read with none, and keeps all else', async () => {
  const name = freshName();
  await makeFirstShape(name);
  const library = openLibrary(name);
  const clip = expectValue(await library.getClip('clip-1'));
  expect(clip).toMatchObject({ tags: ['harbour'], note: 'Ask Mirre.' });
  expect(clip.summary).toMatchObject({ headline: anArticle().headline, evidence: null });
  const version = expectValue(await library.getVersion('version-1'));
  expect(version.article).toEqual(anArticle());
  expect(expectValue(await library.listClips(9))).toHaveLength(1);
});
