import { describe, expect, it } from 'vitest';
import { succeed } from '../../core/model';
import { fillIn } from '../../entrypoints/background/fill-in';
import type { Library } from '../../storage';
import {
  createLibrary,
  expectValue,
  makeAnnotation,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from '../storage/samples';

const pageUrl = 'https://www.haldencourier.example/amp/osk-ferry';
const canonical = 'https://www.haldencourier.example/news/osk-ferry';

/** Creates a visit to a page, which counts how often highlights are painted again. */
function createVisit(library: Library, url = pageUrl) {
  let paintCount = 0;
  const page = {
    readArticle: async () => succeed({ article: makeArticle({ url: canonical }), url }),
    refresh: async () => {
      paintCount++;
      return succeed([]);
    },
  };
  const visit = () => fillIn(library, { url, tab: { id: 1 } }, async () => succeed(page));
  return { visit, getPaintCount: () => paintCount };
}

/** Saves a link as the clip with this number. */
async function saveLink(library: Library, number: number, url: string): Promise<void> {
  const article = makeArticle({ url, body: makeBody(), completeness: 'link' });
  await library.saveClip({ ...makeSaveRequest(number), article, pageUrl: url });
}

describe('visiting a page', () => {
  it('fills its link, and paints the highlights of the link', async () => {
    const library = createLibrary();
    await saveLink(library, 1, pageUrl);
    await library.addAnnotation(makeAnnotation(1));
    const { visit, getPaintCount } = createVisit(library);
    await visit();
    const clip = expectValue(await library.getClip('clip-1'));
    expect(clip.summary.completeness).toBe('full');
    expect(clip.addresses).toHaveLength(2);
    expect(getPaintCount()).toBe(1);
    await visit();
    expect(expectValue(await library.listVersions('clip-1'))).toHaveLength(1);
  });

  it("fills its link even if another clip has the page's canonical address", async () => {
    const library = createLibrary();
    const older = {
      ...makeSaveRequest(1),
      article: makeArticle({ url: canonical }),
      pageUrl: canonical,
    };
    await library.saveClip(older);
    const before = expectValue(await library.getClip('clip-1'));
    await saveLink(library, 2, pageUrl);
    await createVisit(library).visit();
    expect(expectValue(await library.getClip('clip-2'))).toMatchObject({
      summary: { completeness: 'full' },
    });
    expect(expectValue(await library.getClip('clip-1'))).toEqual(before);
    expect(expectValue(await library.findClip([canonical]))?.id).toBe('clip-1');
  });

  it('creates no clip if there is no link', async () => {
    const library = createLibrary();
    await createVisit(library).visit();
    expect(expectValue(await library.listClips(9))).toEqual([]);
  });
});
