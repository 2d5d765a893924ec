import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findNextPage } from '../../core/extract/next-page/find-next-page';

const story = 'https://courier.example/harbour/the-long-quay';

function find(html: string, url = story, page: number | null = null) {
  const { document } = new JSDOM(html, { url }).window;
  return findNextPage(document, url, page)?.url ?? null;
}

describe('findNextPage', () => {
  it.each([
    [`${story}/2`, '<link rel="next" href="/harbour/the-long-quay/2">'],
    [`${story}?page=2`, '<a rel="next" href="?page=2">Weiter</a>'],
    [
      `${story}/page/2/`,
      '<p class="pager"><a href="/harbour/the-long-quay/page/2/">Next page »</a></p>',
    ],
    [`${story}-2.html`, '<a href="/harbour/the-long-quay-2.html">2</a>', `${story}.html`],
    [
      `${story},seite-2`,
      '<a href="/harbour/the-long-quay,seite-2">Auf der nächsten Seite 2: Der Kai</a>',
    ],
    [
      `${story}?lang=ja&page=2`,
      '<a href="?lang=ja&amp;page=2">次のページへ</a>',
      `${story}?lang=ja`,
    ],
    [`${story}/2`, '<a href="/harbour/the-long-quay/2" aria-label="Next"><img></a>'],
  ])('returns %s', (expected, html, url = story) => {
    expect(find(html, url)).toBe(expected);
  });

  it('does not return the next story, even if it is labelled as the next page', () => {
    const page = `
      <link rel="next" href="/harbour/a-shorter-quay">
      <a rel="next" href="/harbour/the-long-goodbye">Next</a>
      <a href="/harbour/the-long-quay-reopens">Next page</a>`;
    expect(find(page)).toBe(null);
  });

  it('does not return the next of numbered stories', () => {
    const neighbours =
      '<a rel="prev" href="/notes/11">Older</a><a rel="next" href="/notes/13">Newer</a>';
    expect(find(neighbours, 'https://courier.example/notes/12')).toBe(null);
    const posts = '<a href="/">Home</a><a rel="next" href="/?p=13">Next</a>';
    expect(find(posts, 'https://courier.example/?p=12')).toBe(null);
    const parts = '<a rel="next" href="/notes/top-6">Next: six more</a>';
    expect(find(parts, 'https://courier.example/notes/top-5')).toBe(null);
  });

  it('does not return a page of comments or of a list of stories', () => {
    expect(find('<div class="comments"><a rel="next" href="?page=2">Next</a></div>')).toBe(null);
    expect(find('<a rel="next" href="?page=2#comments">2</a>')).toBe(null);
    expect(find('<ul id="related-stories"><a href="?page=2">2</a></ul>')).toBe(null);
  });

  it('ignores a pager with more pages than a story has', () => {
    const pager = '<nav><a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=83">83</a></nav>';
    expect(find(pager)).toBe(null);
  });

  it('ignores links to other sites', () => {
    expect(find('<a rel="next" href="https://else.example/harbour/the-long-quay/2">2</a>')).toBe(
      null,
    );
  });

  it('returns the page after the current one if a pager shows its number', () => {
    const pager =
      '<a href="/harbour/the-long-quay">1</a> <b>2</b> <a href="/harbour/the-long-quay/3">3</a>';
    expect(find(pager, `${story}/2`)).toBe(`${story}/3`);
  });

  it('uses the given page number if there is no pager', () => {
    const bare = '<a rel="next" href="/harbour/the-long-quay/3">Next</a>';
    expect(find(bare, `${story}/2`)).toBe(null);
    expect(find(bare, `${story}/2`, 2)).toBe(`${story}/3`);
  });

  it('returns null on the last page', () => {
    const pager = '<a href="/harbour/the-long-quay">1</a> <a href="/harbour/the-long-quay/2">2</a>';
    expect(find(pager, `${story}/2`, 2)).toBe(null);
  });

  it('works if the page shadows DOM properties', () => {
    const page = `<form name="querySelectorAll"><input name="getAttribute"></form>
      <a href="/harbour/the-long-quay/2" rel="next">2</a>`;
    expect(find(page)).toBe(`${story}/2`);
  });
});
