import { describe, expect, it } from 'vitest';
import { createLinkArticle, fail, type PageArticle } from '../../core/model';
import { plainText } from '../../core/text';
import {
  createLibrary,
  expectValue,
  instantAt,
  makeAnnotation,
  makeBody,
  makeSaveRequest,
} from './samples';

const { article } = makeSaveRequest(1);
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

  it('can be undone: what was saved before is in view, and its highlights stay', async () => {
    const saved = await saveAll(select('First ones.'), select('Second ones.'));
    const { library } = saved;
    const mark = { ...makeAnnotation(1), clipId: 'clip-0', versionId: 'text-1' };
    expectValue(await library.addAnnotation(mark));
    expect(await library.undoVersion('clip-0', 'text-0', instantAt(3))).toEqual(fail('not-found'));
    const clip = expectValue(await library.undoVersion('clip-0', 'text-1', instantAt(4)));
    expect(clip).toMatchObject({ versionId: 'text-0', wordCount: 2 });
    const [undone] = expectValue(await library.getWholeClips(['clip-0']));
    expect(undone?.versions.map(({ id }) => id)).toEqual(['text-0']);
    expect(undone?.annotations).toMatchObject([{ id: mark.id, versionId: 'text-0' }]);
    expect(expectValue(await library.find('second', 'best')).numbers).toHaveLength(0);
  });

  it('of a page saved as a link can be undone: it is a link again', async () => {
    const { library } = await saveAll(createLinkArticle(article.url, 'Quay'), select('Two words.'));
    const clip = expectValue(await library.undoVersion('clip-0', 'text-1', instantAt(4)));
    expect(clip).toMatchObject({ wordCount: 0, summary: { completeness: 'link' } });
    const { body } = expectValue(await library.getVersion(clip.versionId)).article;
    expect(body.children).toEqual([]);
    const request = makeSaveRequest(1, { versionId: 'text-2', article: select('Two words.') });
    expect(expectValue(await library.saveClip(request)).clip).toMatchObject({
      versionId: 'text-2',
      wordCount: 2,
    });
  });

  it('of a saved article adds nothing, so the article stays in view', async () => {
    const saved = await saveAll(article, select('Two words.'));
    expect(list(saved)).toEqual({ shown: 'text-0', extent: 'full', versions: ['text-0'] });
  });

  it('of a saved preview adds nothing', async () => {
    const saved = await saveAll({ ...article, completeness: 'preview' }, select('Two words.'));
    expect(list(saved)).toMatchObject({ shown: 'text-0', extent: 'preview' });
  });

  it('is added below earlier selections, so both are in view and found', async () => {
    const saved = await saveAll(select('First ones.'), select('Second ones.'));
    expect(list(saved)).toMatchObject({ shown: 'text-1', versions: ['text-0', 'text-1'] });
    expect(saved.versions[1]?.article.body.children).toEqual([
      ...makeBody('First ones.').children,
      { type: 'thematicBreak' },
      ...makeBody('Second ones.').children,
    ]);
    for (const query of ['first', 'second']) {
      const found = expectValue(await saved.library.find(query, 'best'));
      expect(found.numbers).toHaveLength(1);
    }
  });

  it('adds nothing if its words are saved already', async () => {
    const saved = await saveAll(select('The gate stays shut.'), select('gate stays'));
    expect(list(saved)).toMatchObject({ shown: 'text-0', versions: ['text-0'] });
  });

  it('adds nothing if its words are saved already, before a comma or a full stop', async () => {
    const winter = select('At 21:40, but not in winter.');
    const saved = await saveAll(winter, select('not in winter'), select('At 21:40'));
    expect(list(saved)).toMatchObject({ shown: 'text-0', versions: ['text-0'] });
  });

  const [ferry, gate, quay] = [
    'The ferry sails at 21:40, but not in winter.',
    'The gate stays shut until the council votes.',
    'The quay opens on Monday with a fair.',
  ];
  const selectAll = (...texts: readonly string[]): PageArticle => ({
    ...select(''),
    body: makeBody(...texts),
  });
  const getShown = ({ versions }: Awaited<ReturnType<typeof saveAll>>) =>
    plainText(versions.at(-1)?.article.body ?? makeBody()).split('\n\n');

  it.each([
    ['paragraphs', selectAll(ferry, gate), selectAll(gate, quay), [ferry, gate, quay]],
    ['paragraphs before', selectAll(gate, quay), selectAll(ferry, gate), [ferry, gate, quay]],
    [
      'a paragraph of which both have a part',
      selectAll(ferry, gate.slice(0, 30)),
      selectAll(ferry.slice(20), gate),
      [ferry, gate],
    ],
    ['words within a paragraph', select(ferry.slice(0, 34)), select(ferry.slice(10)), [ferry]],
    [
      'words that it has elsewhere',
      select(gate),
      select('The gate stays open.'),
      [gate, 'The gate stays open.'],
    ],
  ])('is joined to a selection with which it shares %s', async (_, one, other, shown) => {
    expect(getShown(await saveAll(one, other))).toEqual(shown);
  });

  it('joins two selections that both overlap with it', async () => {
    const saved = await saveAll(select(quay), selectAll(ferry), selectAll(ferry, gate, quay));
    expect(getShown(saved)).toEqual([ferry, gate, quay]);
    expect(saved.versions.at(-1)?.article.body.children).toHaveLength(3);
  });

  it('keeps the formatting of words after an overlap', async () => {
    const link = { type: 'link', url: 'https://news.example/winter', children: [] } as const;
    const end = [
      { type: 'text', value: 'ferry sails at 21:40, ' },
      { ...link, children: [{ type: 'text', value: 'but not in winter' }] },
      { type: 'text', value: '.' },
    ] as const;
    const linked: PageArticle = {
      ...select(''),
      body: { type: 'root', children: [{ type: 'paragraph', children: end }] },
    };
    const saved = await saveAll(select('The ferry sails at 21:40, but'), linked);
    expect(saved.versions.at(-1)?.article.body.children).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'The ferry sails at 21:40, but' },
          { ...link, children: [{ type: 'text', value: ' not in winter' }] },
          { type: 'text', value: '.' },
        ],
      },
    ]);
  });

  it('is added if its words are only parts of saved words', async () => {
    const saved = await saveAll(select('The party is over.'), select('art'));
    expect(list(saved)).toMatchObject({ shown: 'text-1' });
  });

  it('replaces earlier selections that it contains', async () => {
    const saved = await saveAll(select('gate stays'), select('The gate stays shut.'));
    expect(saved.versions[1]?.article.body).toEqual(makeBody('The gate stays shut.'));
  });

  it('of an image is added to a text', async () => {
    const image = {
      type: 'image' as const,
      url: 'https://news.example/gate.jpg',
      alt: 'The gate',
      title: null,
    };
    const figure = { type: 'figure' as const, children: [image] as const, credit: null };
    const picture = { ...select(''), body: { type: 'root' as const, children: [figure] } };
    const saved = await saveAll(select('One.'), picture, picture);
    expect(saved.versions.map(({ article: { body } }) => body.children.length)).toEqual([1, 3]);
  });

  it('adds nothing when the same request is repeated', async () => {
    const { library, clip } = await saveAll(select('Two words.'), select('Three more words.'));
    const again = makeSaveRequest(1, { versionId: 'text-1', article: select('Three more words.') });
    expect(expectValue(await library.saveClip(again))).toEqual({ clip, created: false });
  });

  it('stays as an older version when the page is clipped, and when only its link is', async () => {
    const link = createLinkArticle(article.url, 'Ferry');
    const saved = await saveAll(select('Two words.'), article, link);
    expect(list(saved)).toEqual({
      shown: 'text-1',
      extent: article.completeness,
      versions: ['text-0', 'text-1'],
    });
    expect(list(await saveAll(select('Two words.'), link)).versions).toEqual(['text-0']);
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
