import { describe, expect, it } from 'vitest';
import type { PageArticle } from '../../core/model';
import { createLibrary, expectValue, instantAt, makeBody, makeSaveRequest } from './samples';

const { article } = makeSaveRequest(1);
const whole = article.body;
const select = (text: string): PageArticle => ({
  ...article,
  completeness: 'selection',
  body: makeBody(text),
});

/** Saves these articles of one page in a row, each with ids of its own, and returns the clip. */
async function saveAll(...articles: readonly PageArticle[]) {
  const library = createLibrary();
  for (const [n, saved] of articles.entries()) {
    const ids = { clipId: `clip-${n}`, versionId: `text-${n}` };
    const request = makeSaveRequest(1, { ...ids, article: saved, now: instantAt(n) });
    const { created } = expectValue(await library.saveClip(request));
    expect(created).toBe(n === 0);
  }
  const [clip] = expectValue(await library.getWholeClips(['clip-0']));
  if (!clip) throw new Error('no clip');
  return { library, ...clip };
}

const list = ({ clip, versions }: Awaited<ReturnType<typeof saveAll>>) => ({
  shown: clip.versionId,
  extent: clip.summary.completeness,
  versions: versions.map(({ id }) => id),
});

describe('saving a selection', () => {
  it('of a new page makes a clip of it', async () => {
    const saved = await saveAll(select('Two words.'));
    expect(saved.clip).toMatchObject({ wordCount: 2, summary: { completeness: 'selection' } });
  });

  it('of a saved page adds a version, and keeps the whole article', async () => {
    const saved = await saveAll(article, select('Two words.'));
    expect(list(saved)).toEqual({
      shown: 'text-1',
      extent: 'selection',
      versions: ['text-0', 'text-1'],
    });
    expect(saved.versions[0]?.article.body).toEqual(whole);
  });

  it('adds a version for each selection, but none for the same one again', async () => {
    const saved = await saveAll(select('One.'), select('Two.'), select('Two.'));
    expect(list(saved)).toMatchObject({ shown: 'text-1', versions: ['text-0', 'text-1'] });
  });

  it('adds nothing when the same request is repeated', async () => {
    const { library, clip } = await saveAll(article, select('Two words.'));
    const again = makeSaveRequest(1, { versionId: 'text-1', article: select('Two words.') });
    expect(expectValue(await library.saveClip(again))).toEqual({ clip, created: false });
  });

  it('is not replaced when the page is clipped again', async () => {
    const saved = await saveAll(select('Two words.'), article);
    expect(list(saved)).toEqual({ shown: 'text-0', extent: 'selection', versions: ['text-0'] });
  });

  it('can be followed by the whole article, even with the same text', async () => {
    const all = { ...article, completeness: 'selection' as const };
    const { library } = await saveAll(all);
    const clip = expectValue(await library.saveVersion('clip-0', 'v2', article, instantAt(9)));
    expect(clip).toMatchObject({ versionId: 'v2', summary: { completeness: 'full' } });
  });

  it('adds nothing to a whole article with the same text', async () => {
    const saved = await saveAll(article, { ...article, completeness: 'selection' });
    expect(list(saved)).toMatchObject({ shown: 'text-0', extent: 'full' });
  });

  it('gives a link its text', async () => {
    const link = { ...article, completeness: 'link' as const, body: makeBody() };
    const saved = await saveAll(link, select('Two words.'));
    expect(list(saved)).toEqual({ shown: 'text-1', extent: 'selection', versions: ['text-1'] });
  });

  it('restores a page from the bin', async () => {
    const { library } = await saveAll(article);
    expectValue(await library.deleteClip('clip-0', instantAt(5)));
    const request = { versionId: 'v2', article: select('Two words.'), now: instantAt(6) };
    const { clip } = expectValue(await library.saveClip(makeSaveRequest(1, request)));
    expect(clip).toMatchObject({ id: 'clip-0', versionId: 'v2', deletedAt: null });
  });
});
