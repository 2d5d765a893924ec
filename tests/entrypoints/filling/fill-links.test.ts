import { describe, expect, it } from 'vitest';
import type { MissedPage } from '../../../core/model';
import { plainText } from '../../../core/text';
import { estimateFillMs } from '../../../entrypoints/library/filling/fill-links';
import { anAnnotation, expectValue, freshLibrary, instantAt } from '../../storage/samples';
import { fakeWeb, keepLinks, missed, page, storyPage } from './stage';

const ledger = (n: number) => `https://ledger.example/${n}`;
const courier = (n: number) => `https://www.courier.example/${n}`;
/** A story with this canonical address; '' for none. */
const withCanonical = (url: string) =>
  storyPage('Two piles of the old quay have gone').replace(
    '</head>',
    `${url && `<link rel="canonical" href="${url}">`}</head>`,
  );
const stories = () => fakeWeb((url) => page(url, storyPage(`Story at ${url}`)));

describe('fetching the texts of links', () => {
  it('saves each text in place of its link, and keeps tags, note and time', async () => {
    const library = freshLibrary();
    const [link] = await keepLinks(library, [ledger(1)]);
    if (!link) throw new Error('no link');
    expectValue(
      await library.editClip(link.id, { tags: ['quay'], note: 'For later' }, instantAt(9)),
    );
    const result = await stories().run(library, [link]);
    expect(result).toMatchObject({
      counts: { done: 1, total: 1, filled: 1 },
      ...{ missedLinks: [], ended: null, failure: null },
    });
    const clip = expectValue(await library.getClip(link.id));
    expect(clip).toMatchObject({
      summary: { headline: `Story at ${ledger(1)}`, completeness: 'full' },
      ...{ tags: ['quay'], note: 'For later', clippedAt: link.clippedAt },
    });
    const { article } = expectValue(await library.getVersion(clip.versionId));
    expect(plainText(article.body)).toContain('two of its piles had gone');
    expect(expectValue(await library.listVersions(clip.id))).toHaveLength(1);
  });

  it('finds the highlights of a link, and counts those not found', async () => {
    const library = freshLibrary();
    const links = await keepLinks(library, [ledger(1)]);
    const marks = ['two of its piles had gone', 'a sentence that was never there'];
    for (const [index, exact] of marks.entries()) {
      const passage = {
        ...{ quote: { exact, prefix: '', suffix: '' }, position: { start: 0, end: exact.length } },
        textVersion: 1,
      };
      const about = { clipId: 'clip-1', versionId: 'version-1', passage };
      expectValue(await library.addAnnotation(anAnnotation(index, about)));
    }
    const result = await stories().run(library, links);
    expect(result.counts).toMatchObject({ filled: 1, marks: 1, lostMarks: 1 });
    const [found] = expectValue(await library.listAnnotations('clip-1'));
    expect(found?.passage.quote.prefix).not.toBe('');
  });

  it('requests one page at a time, and no site twice within four seconds', async () => {
    const library = freshLibrary();
    const links = await keepLinks(library, [
      ledger(1),
      ledger(2),
      ledger(3),
      courier(1),
      courier(2),
    ]);
    const web = stories();
    await web.run(library, links);
    expect(web.urls().sort()).toEqual(links.map(({ summary }) => summary.url).sort());
    for (const site of ['ledger', 'courier']) {
      const times = web.asked.filter(({ url }) => url.includes(site)).map(({ atMs }) => atMs);
      times.slice(1).forEach((atMs, index) => {
        // From one response to the next request.
        expect(atMs - (times[index] ?? 0)).toBeGreaterThanOrEqual(4_100);
      });
    }
    // The second site is requested while the first one pauses.
    expect(web.elapsedMs()).toBeLessThan(9_000);
  });

  it("counts a redirect's target site as requested", async () => {
    const library = freshLibrary();
    const links = await keepLinks(library, ['https://short.example/x', ledger(1)]);
    const web = fakeWeb((url) =>
      page(url.includes('short') ? ledger(7) : url, storyPage('The quay')),
    );
    await web.run(library, links);
    expect((web.asked[1]?.atMs ?? 0) - (web.asked[0]?.atMs ?? 0)).toBeGreaterThanOrEqual(4_100);
  });

  it('waits as long as a site asks for, and tries again', async () => {
    const library = freshLibrary();
    const links = await keepLinks(library, [ledger(1), ledger(2)]);
    let isBusy = true;
    const web = fakeWeb((url) => {
      const answer = isBusy ? missed('busy', 120_000) : page(url, storyPage(url));
      isBusy = false;
      return answer;
    });
    const result = await web.run(library, links);
    expect(web.urls()).toEqual([ledger(1), ledger(1), ledger(2)]);
    expect(web.asked[1]?.atMs).toBe(120_100);
    expect(result.counts).toMatchObject({ filled: 2 });
  });

  it('waits a minute if the site does not say how long', async () => {
    const library = freshLibrary();
    const links = await keepLinks(library, [ledger(1)]);
    const answers = [missed('busy'), page(ledger(1), storyPage('The quay'))];
    const web = fakeWeb(() => answers.shift() ?? missed('not-there'));
    await web.run(library, links);
    expect(web.asked.map(({ atMs }) => atMs)).toEqual([0, 60_100]);
  });

  it.each([
    ['asks for it twice in a row', null, 2],
    ['asks for more than ten minutes', 3_600_000, 1],
  ])('skips a site that %s, and continues with the others', async (_, retryAfterMs, times) => {
    const library = freshLibrary();
    const links = await keepLinks(library, [ledger(1), ledger(2), ledger(3), courier(1)]);
    const web = fakeWeb((url) =>
      url.includes('ledger') ? missed('busy', retryAfterMs) : page(url, storyPage(url)),
    );
    const misses: MissedPage[] = [];
    const result = await web.run(library, links, { onMiss: async (one) => void misses.push(one) });
    expect(web.urls().filter((url) => url.includes('ledger'))).toHaveLength(times);
    expect(result.counts).toMatchObject({ done: 4, filled: 1, missed: 3 });
    expect(misses.map(({ reason }) => reason)).toEqual(['busy', 'busy', 'busy']);
    expect(misses.every(({ notBefore }) => notBefore !== null && notBefore > instantAt(60))).toBe(
      true,
    );
  });

  it('skips a site after three failures', async () => {
    const library = freshLibrary();
    const links = await keepLinks(library, [1, 2, 3, 4, 5].map(ledger));
    const web = fakeWeb(() => missed('unreachable'));
    const result = await web.run(library, links);
    expect(web.asked).toHaveLength(3);
    expect(result.missedLinks.map(({ reason }) => reason)).toEqual(Array(5).fill('unreachable'));
  });

  it('ends without a connection, and records no page as missed', async () => {
    const library = freshLibrary();
    const links = await keepLinks(library, [ledger(1), courier(1)]);
    const web = fakeWeb(() => missed('unreachable'));
    const result = await web.run(library, links, { isOnline: () => false });
    expect(result).toMatchObject({ ended: 'offline', counts: { done: 0 }, missedLinks: [] });
    expect(web.asked).toHaveLength(1);
  });

  it('remembers permanent failures for good, and temporary ones for an hour', async () => {
    const library = freshLibrary();
    const links = await keepLinks(library, [ledger(1), courier(1)]);
    const web = fakeWeb((url) => missed(url.includes('ledger') ? 'not-there' : 'server-trouble'));
    const misses = new Map<string, MissedPage>();
    await web.run(library, links, {
      onMiss: async (one) => void misses.set(one.reason, one),
    });
    expect(misses.get('not-there')).toMatchObject({ clipId: 'clip-1', notBefore: null });
    const later = misses.get('server-trouble')?.notBefore ?? '';
    expect(later > '2026-11-12T10:00:00.000Z' && later < '2026-11-12T10:01:00.000Z').toBe(true);
  });

  it('leaves the link if the page has no story', async () => {
    const library = freshLibrary();
    const links = await keepLinks(library, [ledger(1)]);
    const consent = '<title>Before you go on</title><h1>We value your privacy</h1><p>Accept all?';
    const web = fakeWeb((url) => page(url, consent));
    const result = await web.run(library, links);
    expect(result.missedLinks).toMatchObject([{ clip: { id: 'clip-1' }, reason: 'no-article' }]);
    const clip = expectValue(await library.getClip('clip-1'));
    expect(clip.summary.completeness).toBe('link');
  });

  it.each([
    ['cannot be had', missed('server-trouble')],
    ['leads to another site', page(courier(2), storyPage('Two piles of another quay have gone'))],
  ])(
    'requests further pages of a story at the same pace, and reports one that %s',
    async (_, second) => {
      const library = freshLibrary();
      const first = 'https://ledger.example/long-quay';
      const links = await keepLinks(library, [first]);
      const next = '<p><a rel="next" href="/long-quay/2">Next page</a></p>';
      const web = fakeWeb((url) =>
        url === first ? page(url, storyPage('The long quay', next)) : second,
      );
      const result = await web.run(library, links);
      expect(web.asked).toEqual([
        { url: first, atMs: 0 },
        { url: `${first}/2`, atMs: 4_100 },
      ]);
      expect(result.counts).toMatchObject({ filled: 1, previews: 1 });
      expect(result.missedLinks).toMatchObject([{ reason: 'preview' }]);
    },
  );

  it.each([
    ['another site', ledger(7), ''],
    ['a place for addresses without a page', 'https://parked.example/1', ledger(7)],
  ])('leaves a link that leads to %s, and reports it', async (_, there, canonical) => {
    const library = freshLibrary();
    const links = await keepLinks(library, [courier(1)]);
    const reported: MissedPage[] = [];
    const result = await fakeWeb(() => page(there, withCanonical(canonical))).run(library, links, {
      onMiss: async (missed) => void reported.push(missed),
    });
    expect(result.missedLinks).toMatchObject([{ clip: { id: 'clip-1' }, reason: 'led-elsewhere' }]);
    expect(reported).toMatchObject([{ reason: 'led-elsewhere', notBefore: null }]);
    const clip = expectValue(await library.getClip('clip-1'));
    expect(clip.summary).toMatchObject({ completeness: 'link', headline: courier(1) });
  });

  it.each([
    ['the same site', 'https://courier.example/news/the-quay', ''],
    ['a site below it', 'https://islands.courier.example/1', ''],
    ['another one that gives the link for its own address', ledger(7), courier(1)],
  ])('fills a link that leads to %s', async (_, there, canonical) => {
    const library = freshLibrary();
    const links = await keepLinks(library, [courier(1)]);
    const { counts } = await fakeWeb(() => page(there, withCanonical(canonical))).run(
      library,
      links,
    );
    expect(counts).toMatchObject({ filled: 1, missed: 0 });
  });

  it('saves no address of another site that a page declares as its own', async () => {
    const library = freshLibrary();
    const links = await keepLinks(library, [ledger(1)]);
    const html = storyPage('The quay').replace(
      '</head>',
      '<link rel="canonical" href="https://courier.example/famous"></head>',
    );
    await fakeWeb((url) => page(url, html)).run(library, links);
    const clip = expectValue(await library.getClip('clip-1'));
    expect(clip.addresses).toEqual(['ledger.example/1']);
    expect(clip.summary.url).toBe(ledger(1));
  });

  it('skips links filled or deleted meanwhile without a request', async () => {
    const library = freshLibrary();
    const links = await keepLinks(library, [ledger(1), ledger(2), ledger(3)]);
    await stories().run(library, links.slice(0, 1));
    expectValue(await library.deleteClip('clip-2', instantAt(20)));
    const web = stories();
    const result = await web.run(library, links);
    expect(web.urls()).toEqual([ledger(3)]);
    expect(result.counts).toMatchObject({ done: 3, filled: 1, missed: 0 });
  });

  it('can be stopped between two pages and resumed', async () => {
    const library = freshLibrary();
    const links = await keepLinks(library, [1, 2, 3, 4].map(ledger));
    const stop = new AbortController();
    const stopped = await stories().run(library, links, {
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
    const web = stories();
    await web.run(library, links);
    expect(web.urls()).toEqual([ledger(3), ledger(4)]);
  });

  it('ends with the failure if the library fails', async () => {
    const library = freshLibrary();
    const links = await keepLinks(library, [ledger(1), ledger(2)]);
    const full = { ok: false as const, failure: { code: 'disk-full' as const, detail: null } };
    const web = stories();
    const result = await web.run({ ...library, saveVersion: async () => full }, links);
    expect(result).toMatchObject({ failure: { code: 'disk-full' }, counts: { filled: 0 } });
    expect(web.asked).toHaveLength(1);
  });
});

describe('the estimated time', () => {
  it('depends on the site with most pages, or on the total', async () => {
    const library = freshLibrary();
    const ofOne = await keepLinks(library, [1, 2, 3, 4].map(ledger));
    const ofMany = await keepLinks(
      freshLibrary(),
      ['a', 'b', 'c', 'd'].map((site) => `https://${site}.example/`),
    );
    expect(estimateFillMs(ofOne)).toBe(4 * 5_500);
    expect(estimateFillMs(ofMany)).toBe(4 * 1_500);
    expect(estimateFillMs([])).toBe(0);
  });
});
