import { describe, expect, it } from 'vitest';
import type { MissedPage } from '../../../core/model';
import { plainText } from '../../../core/text';
import { estimateFillMs } from '../../../entrypoints/shared/filling/fill-links';
import { createLibrary, expectValue, instantAt, makeAnnotation } from '../../storage/samples';
import { createFakeWeb, makeMiss, makePage, makeStoryHtml, saveLinks } from './fake-web';

const getLedgerUrl = (n: number) => `https://ledger.example/${n}`;
const getCourierUrl = (n: number) => `https://www.courier.example/${n}`;
/** Makes a story with this canonical address, or without one for ''. */
const makePageWithCanonical = (url: string) =>
  makeStoryHtml('Two piles of the old quay have gone').replace(
    '</head>',
    `${url && `<link rel="canonical" href="${url}">`}</head>`,
  );
const createStoryWeb = () =>
  createFakeWeb((url) => makePage(url, makeStoryHtml(`Story at ${url}`)));

describe('fetching the texts of links', () => {
  it('saves the text in place of the link, and keeps tags, note and time', async () => {
    const library = createLibrary();
    const [link] = await saveLinks(library, [getLedgerUrl(1)]);
    if (!link) throw new Error('no link');
    expectValue(
      await library.editClip(link.id, { tags: ['quay'], note: 'For later' }, instantAt(9)),
    );
    const result = await createStoryWeb().run(library, [link]);
    expect(result).toMatchObject({
      counts: { done: 1, total: 1, filled: 1 },
      ...{ missedLinks: [], ended: null, failure: null },
    });
    const clip = expectValue(await library.getClip(link.id));
    expect(clip).toMatchObject({
      summary: { headline: `Story at ${getLedgerUrl(1)}`, completeness: 'full' },
      ...{ tags: ['quay'], note: 'For later', clippedAt: link.clippedAt },
    });
    const { article } = expectValue(await library.getVersion(clip.versionId));
    expect(plainText(article.body)).toContain('two of its piles had gone');
    expect(expectValue(await library.listVersions(clip.id))).toHaveLength(1);
  });

  it('takes what templates ask the page for', async () => {
    const library = createLibrary();
    const content = '{{schema:author.name}} {{selectorHtml:.more}}';
    await library.savePreference('export', { templates: [{ content }] }, instantAt(1));
    const links = await saveLinks(library, [getLedgerUrl(1)]);
    const html = makeStoryHtml(
      'Two piles of the old quay have gone',
      '<a class="more" href="/more">More</a>',
    );
    await createFakeWeb((url) => makePage(url, html)).run(library, links);
    expect(expectValue(await library.getClip('clip-1')).pageValues).toEqual([
      { name: 'schema:author.name', value: 'Mirre Talvik' },
      {
        name: 'selectorHtml:.more',
        value: '<a class="more" href="https://ledger.example/more">More</a>',
      },
    ]);
  });

  it('locates the highlights of a link, and counts those not found', async () => {
    const library = createLibrary();
    const links = await saveLinks(library, [getLedgerUrl(1)]);
    const quotes = ['two of its piles had gone', 'a sentence that was never there'];
    for (const [index, exact] of quotes.entries()) {
      const passage = {
        ...{ quote: { exact, prefix: '', suffix: '' }, position: { start: 0, end: exact.length } },
        textVersion: 1,
      };
      const about = { clipId: 'clip-1', versionId: 'version-1', passage };
      expectValue(await library.addAnnotation(makeAnnotation(index, about)));
    }
    const result = await createStoryWeb().run(library, links);
    expect(result.counts).toMatchObject({ filled: 1, marks: 1, lostMarks: 1 });
    const [found] = expectValue(await library.listAnnotations('clip-1'));
    expect(found?.passage.quote.prefix).not.toBe('');
  });

  it('requests one page at a time, and no site twice within four seconds', async () => {
    const library = createLibrary();
    const links = await saveLinks(library, [
      getLedgerUrl(1),
      getLedgerUrl(2),
      getLedgerUrl(3),
      getCourierUrl(1),
      getCourierUrl(2),
    ]);
    const web = createStoryWeb();
    await web.run(library, links);
    expect(web.urls().sort()).toEqual(links.map(({ summary }) => summary.url).sort());
    for (const site of ['ledger', 'courier']) {
      const times = web.requests.filter(({ url }) => url.includes(site)).map(({ atMs }) => atMs);
      times.slice(1).forEach((atMs, index) => {
        // From one response to the next request.
        expect(atMs - (times[index] ?? 0)).toBeGreaterThanOrEqual(4_100);
      });
    }
    // The second site is requested while the first one pauses.
    expect(web.elapsedMs()).toBeLessThan(9_000);
  });

  it('also waits before requesting the site to which a request was redirected', async () => {
    const library = createLibrary();
    const links = await saveLinks(library, ['https://short.example/x', getLedgerUrl(1)]);
    const web = createFakeWeb((url) =>
      makePage(url.includes('short') ? getLedgerUrl(7) : url, makeStoryHtml('The quay')),
    );
    await web.run(library, links);
    expect((web.requests[1]?.atMs ?? 0) - (web.requests[0]?.atMs ?? 0)).toBeGreaterThanOrEqual(
      4_100,
    );
  });

  it('waits as long as a site asks, and retries', async () => {
    const library = createLibrary();
    const links = await saveLinks(library, [getLedgerUrl(1), getLedgerUrl(2)]);
    let isBusy = true;
    const web = createFakeWeb((url) => {
      const answer = isBusy ? makeMiss('busy', 120_000) : makePage(url, makeStoryHtml(url));
      isBusy = false;
      return answer;
    });
    const result = await web.run(library, links);
    expect(web.urls()).toEqual([getLedgerUrl(1), getLedgerUrl(1), getLedgerUrl(2)]);
    expect(web.requests[1]?.atMs).toBe(120_100);
    expect(result.counts).toMatchObject({ filled: 2 });
  });

  it('waits a minute if a site does not say how long', async () => {
    const library = createLibrary();
    const links = await saveLinks(library, [getLedgerUrl(1)]);
    const answers = [makeMiss('busy'), makePage(getLedgerUrl(1), makeStoryHtml('The quay'))];
    const web = createFakeWeb(() => answers.shift() ?? makeMiss('not-there'));
    await web.run(library, links);
    expect(web.requests.map(({ atMs }) => atMs)).toEqual([0, 60_100]);
  });

  it.each([
    ['is busy twice in a row', null, 2],
    ['asks to wait for more than ten minutes', 3_600_000, 1],
  ])('skips a site that %s, and continues with other sites', async (_, retryAfterMs, times) => {
    const library = createLibrary();
    const links = await saveLinks(library, [
      getLedgerUrl(1),
      getLedgerUrl(2),
      getLedgerUrl(3),
      getCourierUrl(1),
    ]);
    const web = createFakeWeb((url) =>
      url.includes('ledger') ? makeMiss('busy', retryAfterMs) : makePage(url, makeStoryHtml(url)),
    );
    const misses: MissedPage[] = [];
    const result = await web.run(library, links, {
      onMiss: async (miss) => void misses.push(miss),
    });
    expect(web.urls().filter((url) => url.includes('ledger'))).toHaveLength(times);
    expect(result.counts).toMatchObject({ done: 4, filled: 1, missed: 3 });
    expect(misses.map(({ reason }) => reason)).toEqual(['busy', 'busy', 'busy']);
    expect(misses.every(({ notBefore }) => notBefore !== null && notBefore > instantAt(60))).toBe(
      true,
    );
  });

  it('skips a site after three failures', async () => {
    const library = createLibrary();
    const links = await saveLinks(library, [1, 2, 3, 4, 5].map(getLedgerUrl));
    const web = createFakeWeb(() => makeMiss('unreachable'));
    const result = await web.run(library, links);
    expect(web.requests).toHaveLength(3);
    expect(result.missedLinks.map(({ reason }) => reason)).toEqual(Array(5).fill('unreachable'));
  });

  it('ends if there is no connection, and records no page as missed', async () => {
    const library = createLibrary();
    const links = await saveLinks(library, [getLedgerUrl(1), getCourierUrl(1)]);
    const web = createFakeWeb(() => makeMiss('unreachable'));
    const result = await web.run(library, links, { isOnline: () => false });
    expect(result).toMatchObject({ ended: 'offline', counts: { done: 0 }, missedLinks: [] });
    expect(web.requests).toHaveLength(1);
  });

  it('reports no time for a retry after permanent failures, and an hour after temporary ones', async () => {
    const library = createLibrary();
    const links = await saveLinks(library, [getLedgerUrl(1), getCourierUrl(1)]);
    const web = createFakeWeb((url) =>
      makeMiss(url.includes('ledger') ? 'not-there' : 'server-trouble'),
    );
    const misses = new Map<string, MissedPage>();
    await web.run(library, links, {
      onMiss: async (miss) => void misses.set(miss.reason, miss),
    });
    expect(misses.get('not-there')).toMatchObject({ clipId: 'clip-1', notBefore: null });
    const later = misses.get('server-trouble')?.notBefore ?? '';
    expect(later > '2026-11-12T10:00:00.000Z' && later < '2026-11-12T10:01:00.000Z').toBe(true);
  });

  it('keeps the link if the page has no story', async () => {
    const library = createLibrary();
    const links = await saveLinks(library, [getLedgerUrl(1)]);
    const consent = '<title>Before you go on</title><h1>We value your privacy</h1><p>Accept all?';
    const web = createFakeWeb((url) => makePage(url, consent));
    const result = await web.run(library, links);
    expect(result.missedLinks).toMatchObject([{ clip: { id: 'clip-1' }, reason: 'no-article' }]);
    const clip = expectValue(await library.getClip('clip-1'));
    expect(clip.summary.completeness).toBe('link');
  });

  it.each([
    ['cannot be fetched', makeMiss('server-trouble')],
    [
      'leads to another site',
      makePage(getCourierUrl(2), makeStoryHtml('Two piles of another quay have gone')),
    ],
  ])(
    'requests further pages of a story at the same pace, and reports a preview if one %s',
    async (_, secondPage) => {
      const library = createLibrary();
      const first = 'https://ledger.example/news/the-long-quay';
      const links = await saveLinks(library, [first]);
      const next = '<p><a rel="next" href="/news/the-long-quay/2">Next page</a></p>';
      const web = createFakeWeb((url) =>
        url === first ? makePage(url, makeStoryHtml('The long quay', next)) : secondPage,
      );
      const result = await web.run(library, links);
      expect(web.requests).toEqual([
        { url: first, atMs: 0 },
        { url: `${first}/2`, atMs: 4_100 },
      ]);
      expect(result.counts).toMatchObject({ filled: 1, previews: 1 });
      expect(result.missedLinks).toMatchObject([{ reason: 'preview' }]);
    },
  );

  it.each([
    ['another site', getLedgerUrl(7), ''],
    ['a parked domain', 'https://parked.example/1', getLedgerUrl(7)],
  ])('keeps a link that leads to %s, and reports it', async (_, targetUrl, canonical) => {
    const library = createLibrary();
    const links = await saveLinks(library, [getCourierUrl(1)]);
    const reported: MissedPage[] = [];
    const result = await createFakeWeb(() =>
      makePage(targetUrl, makePageWithCanonical(canonical)),
    ).run(library, links, {
      onMiss: async (missed) => void reported.push(missed),
    });
    expect(result.missedLinks).toMatchObject([{ clip: { id: 'clip-1' }, reason: 'led-elsewhere' }]);
    expect(reported).toMatchObject([{ reason: 'led-elsewhere', notBefore: null }]);
    const clip = expectValue(await library.getClip('clip-1'));
    expect(clip.summary).toMatchObject({ completeness: 'link', headline: getCourierUrl(1) });
  });

  it.each([
    ['the same site', 'https://courier.example/news/the-quay', ''],
    ['a subdomain', 'https://islands.courier.example/1', ''],
    ['another site whose canonical address is the link', getLedgerUrl(7), getCourierUrl(1)],
  ])('fills a link that leads to %s', async (_, targetUrl, canonical) => {
    const library = createLibrary();
    const links = await saveLinks(library, [getCourierUrl(1)]);
    const { counts } = await createFakeWeb(() =>
      makePage(targetUrl, makePageWithCanonical(canonical)),
    ).run(library, links);
    expect(counts).toMatchObject({ filled: 1, missed: 0 });
  });

  it('ignores a canonical address of another site', async () => {
    const library = createLibrary();
    const links = await saveLinks(library, [getLedgerUrl(1)]);
    const html = makeStoryHtml('The quay').replace(
      '</head>',
      '<link rel="canonical" href="https://courier.example/famous"></head>',
    );
    await createFakeWeb((url) => makePage(url, html)).run(library, links);
    const clip = expectValue(await library.getClip('clip-1'));
    expect(clip.addresses).toEqual(['ledger.example/1']);
    expect(clip.summary.url).toBe(getLedgerUrl(1));
  });

  it('skips links that were filled or deleted meanwhile, without a request', async () => {
    const library = createLibrary();
    const links = await saveLinks(library, [getLedgerUrl(1), getLedgerUrl(2), getLedgerUrl(3)]);
    await createStoryWeb().run(library, links.slice(0, 1));
    expectValue(await library.deleteClip('clip-2', instantAt(20)));
    const web = createStoryWeb();
    const result = await web.run(library, links);
    expect(web.urls()).toEqual([getLedgerUrl(3)]);
    expect(result.counts).toMatchObject({ done: 3, filled: 1, missed: 0 });
  });

  it('can be stopped between two pages, and resumed', async () => {
    const library = createLibrary();
    const links = await saveLinks(library, [1, 2, 3, 4].map(getLedgerUrl));
    const stop = new AbortController();
    const stopped = await createStoryWeb().run(library, links, {
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done === 2) stop.abort();
      },
    });
    expect(stopped).toMatchObject({
      ended: 'stopped',
      counts: { done: 2, filled: 2 },
      missedLinks: [],
    });
    const web = createStoryWeb();
    await web.run(library, links);
    expect(web.urls()).toEqual([getLedgerUrl(3), getLedgerUrl(4)]);
  });

  it('ends with a failure if the library fails', async () => {
    const library = createLibrary();
    const links = await saveLinks(library, [getLedgerUrl(1), getLedgerUrl(2)]);
    const full = { ok: false as const, failure: { code: 'disk-full' as const, detail: null } };
    const web = createStoryWeb();
    const result = await web.run({ ...library, saveVersion: async () => full }, links);
    expect(result).toMatchObject({ failure: { code: 'disk-full' }, counts: { filled: 0 } });
    expect(web.requests).toHaveLength(1);
  });
});

describe('the estimated time of fetching texts', () => {
  it('depends on the site with most links, or on the number of links', async () => {
    const library = createLibrary();
    const linksOfOneSite = await saveLinks(library, [1, 2, 3, 4].map(getLedgerUrl));
    const linksOfManySites = await saveLinks(
      createLibrary(),
      ['a', 'b', 'c', 'd'].map((site) => `https://${site}.example/`),
    );
    expect(estimateFillMs(linksOfOneSite)).toBe(4 * 5_500);
    expect(estimateFillMs(linksOfManySites)).toBe(4 * 1_500);
    expect(estimateFillMs([])).toBe(0);
  });
});
