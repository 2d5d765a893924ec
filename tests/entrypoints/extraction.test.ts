import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { extractPage } from '../../core/extract';
import { fail, succeed } from '../../core/model';
import {
  requestSelection,
  requestStory,
} from '../../entrypoints/page-controller/reading/extraction';
import { trackCanonicalUrl } from '../../entrypoints/page-controller/track-canonical-url';
import { trackDrawing } from '../../entrypoints/page-controller/track-drawing';
import type { PageExtractor } from '../../entrypoints/page-extractor/page-extractor';

function followPage(view: Window & typeof globalThis) {
  return { canonical: trackCanonicalUrl(view), drawing: trackDrawing(view) };
}

function createBlankPage() {
  const { window } = new JSDOM('<p>Written by a script</p>', { url: 'about:blank' });
  const view = window as unknown as Window & typeof globalThis;
  Object.assign(view.performance, { getEntriesByType: () => [] });
  const loadExtractor = vi.fn();
  return { view, loadExtractor, now: () => new Date(), fetch, ...followPage(view) };
}

it('does not read a page that is not of the web', async () => {
  const tools = createBlankPage();
  expect(await requestStory(tools)).toEqual(fail('page-forbidden'));
  expect(tools.loadExtractor).not.toHaveBeenCalled();
});

it('does not read a selection on a page that is not of the web', async () => {
  const tools = createBlankPage();
  const range = tools.view.document.createRange();
  range.selectNodeContents(tools.view.document.body);
  expect(await requestSelection(tools, [range])).toEqual(fail('page-forbidden'));
  expect(await requestSelection(tools, [])).toEqual(fail('page-forbidden'));
  expect(tools.loadExtractor).not.toHaveBeenCalled();
});

describe('the canonical link', () => {
  /** A page with a canonical link, that was loaded at one address and shows a story at another. */
  function openPage(loaded: string, shown: string, tags: string) {
    const { window } = new JSDOM(`<head>${tags}</head><p>The quay was measured again.</p>`, {
      url: `https://ledger.example${loaded}`,
    });
    const view = window as unknown as Window & typeof globalThis;
    const { href } = view.location;
    Object.assign(view.performance, { getEntriesByType: () => [{ name: href }] });
    const extractor = {
      readPage: async () =>
        succeed(extractPage(view.document, view.location.href, now, () => true)),
      readSelection: () => succeed(extractPage(view.document, view.location.href, now, () => true)),
    };
    const goTo = () => view.history.pushState(null, '', shown);
    const follow = () => ({
      ...{ view, fetch, now: () => now, ...followPage(view) },
      loadExtractor: async () => succeed(extractor as unknown as PageExtractor),
    });
    return { view, goTo, follow };
  }
  const now = new Date('2026-06-15T12:00:00Z');
  const link = '<link rel="canonical" href="/stories/ferry">';
  const meta = '<meta property="og:url" content="https://ledger.example/stories/ferry">';

  async function readUrls(tools: ReturnType<ReturnType<typeof openPage>['follow']>) {
    // Waiting for text is not what is tested here.
    const drawing = { ...tools.drawing, whenDrawn: async () => {} };
    const story = await requestStory({ ...tools, drawing });
    const range = tools.view.document.createRange();
    range.selectNodeContents(tools.view.document.body);
    const selection = await requestSelection(tools, [range]);
    return [story.ok && story.value.article.url, selection.ok && selection.value.url];
  }
  const both = (url: string) => [url, url];

  it.each([
    ['link', link],
    ['meta element', meta],
  ])('is ignored if it is of the previous story: %s', async (_, tags) => {
    const { goTo, follow } = openPage('/stories/ferry', '/stories/quay', tags);
    const tools = follow();
    goTo();
    tools.canonical.onNavigate();
    expect(await readUrls(tools)).toEqual(both('https://ledger.example/stories/quay'));
  });

  it('is ignored if it is of the story that was loaded, before the page was followed', async () => {
    const { goTo, follow } = openPage('/stories/ferry?utm_source=letter', '/stories/quay', link);
    goTo();
    expect(await readUrls(follow())).toEqual(both('https://ledger.example/stories/quay'));
  });

  it('is used again when the page has replaced it', async () => {
    const { view, goTo, follow } = openPage('/stories/ferry', '/stories/quay?from=ferry', link);
    const tools = follow();
    goTo();
    tools.canonical.onNavigate();
    view.document.querySelector('link')?.setAttribute('href', '/stories/quay');
    expect(await readUrls(tools)).toEqual(both('https://ledger.example/stories/quay'));
  });

  it('is used on a picture of the story', async () => {
    const { goTo, follow } = openPage('/stories/ferry', '/stories/ferry/picture-2', link);
    const tools = follow();
    goTo();
    tools.canonical.onNavigate();
    expect(await readUrls(tools)).toEqual(both('https://ledger.example/stories/ferry'));
  });
});
