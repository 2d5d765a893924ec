import { describe, expect, it } from 'vitest';
import { succeed } from '../../core/model';
import { fillIn } from '../../entrypoints/background/fill-in';
import type { Library } from '../../storage';
import {
  anAnnotation,
  anArticle,
  bodyOf,
  expectValue,
  freshLibrary,
  makeSaveRequest,
} from '../storage/samples';

const here = 'https://www.haldencourier.example/amp/osk-ferry';
const canonical = 'https://www.haldencourier.example/news/osk-ferry';

/** Visits a page, and counts how often its highlights were to be painted again. */
function aVisit(library: Library, url = here) {
  let painted = 0;
  const page = {
    readArticle: async () => succeed({ article: anArticle({ url: canonical }), url }),
    refresh: async () => {
      painted++;
      return succeed([]);
    },
  };
  const visit = () => fillIn(library, { url, tab: { id: 1 } }, async () => succeed(page));
  return { visit, painted: () => painted };
}

/** Saves a link to a page as clip number `n`. */
async function keepLink(library: Library, number: number, url: string): Promise<void> {
  const article = anArticle({ url, body: bodyOf(), completeness: 'link' });
  await library.saveClip({ ...makeSaveRequest(number), article, pageUrl: url });
}

describe('visiting a page', () => {
  it('fills its link, and paints the highlights that were imported with it', async () => {
    const library = freshLibrary();
    await keepLink(library, 1, here);
    await library.addAnnotation(anAnnotation(1));
    const { visit, painted } = aVisit(library);
    await visit();
    const clip = expectValue(await library.getClip('clip-1'));
    expect(clip.summary.completeness).toBe('full');
    expect(clip.addresses).toHaveLength(2);
    expect(painted()).toBe(1);
    await visit();
    expect(expectValue(await library.listVersions('clip-1'))).toHaveLength(1);
  });

  it("fills its link even if another clip has the page's canonical address", async () => {
    const library = freshLibrary();
    const older = {
      ...makeSaveRequest(1),
      article: anArticle({ url: canonical }),
      pageUrl: canonical,
    };
    await library.saveClip(older);
    const before = expectValue(await library.getClip('clip-1'));
    await keepLink(library, 2, here);
    await aVisit(library).visit();
    expect(expectValue(await library.getClip('clip-2'))).toMatchObject({
      summary: { completeness: 'full' },
    });
    expect(expectValue(await library.getClip('clip-1'))).toEqual(before);
    expect(expectValue(await library.findClip([canonical]))?.id).toBe('clip-1');
  });

  it('creates no clip if there is no link', async () => {
    const library = freshLibrary();
    await aVisit(library).visit();
    expect(expectValue(await library.listClips(9))).toEqual([]);
  });
});
