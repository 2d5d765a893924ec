import { collapse } from '../page/clean-text';
import { toWebAddress } from '../page/image-source';
import { attributeOf, unclobbered } from '../page/unclobbered';
import { nextPageWords } from './next-page-words';
import { readPageNumbers } from './page-number';

/** Parts of a page that have pages of their own: comments, lists of other stories. */
const otherLists = /comment|reply|replies|discuss|disqus|related|recommend|archive|feed|search/i;
/** No story has more pages; a pager that goes further is that of a list on the story's page. */
const maxPages = 30;
/** Characters; a link to the next page says little. */
const longestLabel = 60;

/** Where a story goes on. */
export interface NextPage {
  /** Absolute, of the same origin. */
  readonly url: string;
  /** Which page of the story it is; 2 after the first. */
  readonly page: number;
}

/**
 * The following page of the same story, or null.
 *
 * A page may call many things "next", most often the next story. So whatever
 * it is called, it counts only where its address is this one's with the page
 * number raised by one. `page` is the number of this page where it is known,
 * since "/story-5" may be a fifth page or a story of that name. `document` is
 * only read.
 */
export function findNextPage(
  document: Document,
  url: string,
  page: number | null = null,
): NextPage | null {
  const links = [
    ...unclobbered(document, 'querySelectorAll').call(document, 'link[rel~=next i][href], a[href]'),
  ].flatMap((link) => {
    // Most of a page's links number nothing, and parsing each would take its time.
    if (!/\d/.test(attributeOf(link, 'href') ?? '') && labelOf(link) !== '1') return [];
    const address = toWebAddress(attributeOf(link, 'href') ?? '', url);
    if (!address || new URL(address).origin !== new URL(url).origin) return [];
    return readPageNumbers(address).map((numbered) => ({ link, address, ...numbered }));
  });
  for (const here of readPageNumbers(url)) {
    if (page !== null && here.page !== page) continue;
    const same = links.filter((other) => other.stem === here.stem);
    if (same.some((other) => other.page > maxPages)) continue;
    const isSure =
      page !== null || here.page === 1 || same.some((other) => isPagerLink(other, here.page));
    const next = same.find(
      (other) => other.page === here.page + 1 && isNextLink(other.link, other.address, other.page),
    );
    if (isSure && next) return { url: next.address.replace(/#.*$/s, ''), page: next.page };
  }
  return null;
}

/** A link back to an earlier page that is labelled with its number. */
function isPagerLink({ link, page }: { link: Element; page: number }, before: number): boolean {
  return page < before && labelOf(link) === String(page);
}

function labelOf(link: Element): string {
  return collapse(unclobbered(link, 'textContent') ?? '');
}

function isNextLink(link: Element, address: string, page: number): boolean {
  if (otherLists.test(new URL(address).hash) || isInOtherList(link)) return false;
  if (/(^|\s)next(\s|$)/i.test(attributeOf(link, 'rel') ?? '')) return true;
  const label = labelOf(link);
  if (label === String(page)) return true;
  const names = ['aria-label', 'title'].map((name) => collapse(attributeOf(link, name) ?? ''));
  return [label, ...names].some(
    (text) =>
      text !== '' &&
      text.length <= longestLabel &&
      (nextPageWords.test(text) || text.split(/\D+/).includes(String(page))),
  );
}

function isInOtherList(link: Element): boolean {
  for (let at: Element | null = link; at; at = unclobbered(at, 'parentElement')) {
    const name = unclobbered(at, 'localName');
    if (name === 'body' || name === 'main' || name === 'article') return false;
    if (otherLists.test(`${attributeOf(at, 'class') ?? ''} ${attributeOf(at, 'id') ?? ''}`)) {
      return true;
    }
  }
  return false;
}
