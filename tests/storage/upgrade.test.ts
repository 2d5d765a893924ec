import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { openLibrary } from '../../storage';
import { anArticle, expectValue, freshName } from './samples';

/** A library as the first shape had it, with one clip. */
async function makeFirstShape(name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores({
    clips: 'id, &*addresses, order',
    versions: 'id, [clipId+keptAt]',
    annotations: 'id, [clipId+createdAt]',
    tags: 'key',
    drafts: 'key',
  });
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
