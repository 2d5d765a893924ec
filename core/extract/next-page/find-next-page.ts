import { collapseWhitespace } from '../page/clean-text';
import { toWebAddress } from '../page/image-source';
import { getNativeAttribute, getNativeProperty } from '../page/native-dom';
import { nextPageWords } from './next-page-words';
import { readPageNumbers } from './read-page-numbers';

/** Parts of a page with their own pagination: comments, lists of other stories. */
const nonStoryLists = /comment|reply|replies|discuss|disqus|related|recommend|archive|feed|search/i;
/** Stories have fewer pages. A longer pagination belongs to a list on the story's page. */
const maxPages = 30;
/** Characters. Labels of links to the next page are short. */
const maxLabelLength = 60;

/** The next page of a story. */
export interface NextPage {
  /** Absolute, same origin. */
  readonly url: string;
  /** Page number within the story, 2 or higher. */
  readonly page: number;
}

/**
 * Returns the next page of the same story, or null.
 *
 * Pages label many links "next", most often the next story. A link therefore only counts
 * if its URL is this page's URL with the page number increased by one. `page` is the
 * number of this page, if known: "/story-5" may be a fifth page or a story of that name.
 * `document` is only read.
 */
export function findNextPage(
  document: Document,
  url: string,
  page: number | null = null,
): NextPage | null {
  const links = [
    ...getNativeProperty(document, 'querySelectorAll').call(
      document,
      'link[rel~=next i][href], a[href]',
    ),
  ].flatMap((link) => {
    // Skips links without a number: parsing all URLs of a page is slow.
    if (!/\d/.test(getNativeAttribute(link, 'href') ?? '') && getLabel(link) !== '1') return [];
    const address = toWebAddress(getNativeAttribute(link, 'href') ?? '', url);
    if (!address || new URL(address).origin !== new URL(url).origin) return [];
    return readPageNumbers(address).map((numbered) => ({ link, address, ...numbered }));
  });
  for (const current of readPageNumbers(url)) {
    if (page !== null && current.page !== page) continue;
    const pagerLinks = links.filter((link) => link.stem === current.stem);
    if (pagerLinks.some((link) => link.page > maxPages)) continue;
    const isNumbered =
      page !== null ||
      current.page === 1 ||
      pagerLinks.some((link) => isLinkToEarlierPage(link, current.page));
    const next = pagerLinks.find(
      (candidate) =>
        candidate.page === current.page + 1 &&
        isNextLink(candidate.link, candidate.address, candidate.page),
    );
    if (isNumbered && next) return { url: next.address.replace(/#.*$/s, ''), page: next.page };
  }
  return null;
}

/** True for a link to an earlier page that is labelled with its number. */
function isLinkToEarlierPage(
  { link, page }: { link: Element; page: number },
  before: number,
): boolean {
  return page < before && getLabel(link) === String(page);
}

function getLabel(link: Element): string {
  return collapseWhitespace(getNativeProperty(link, 'textContent') ?? '');
}

function isNextLink(link: Element, address: string, page: number): boolean {
  if (nonStoryLists.test(new URL(address).hash) || isInNonStoryList(link)) return false;
  if (/(^|\s)next(\s|$)/i.test(getNativeAttribute(link, 'rel') ?? '')) return true;
  const label = getLabel(link);
  if (label === String(page)) return true;
  const names = ['aria-label', 'title'].map((name) =>
    collapseWhitespace(getNativeAttribute(link, name) ?? ''),
  );
  return [label, ...names].some(
    (text) =>
      text !== '' &&
      text.length <= maxLabelLength &&
      (nextPageWords.test(text) || text.split(/\D+/).includes(String(page))),
  );
}

function isInNonStoryList(link: Element): boolean {
  for (let at: Element | null = link; at; at = getNativeProperty(at, 'parentElement')) {
    const name = getNativeProperty(at, 'localName');
    if (name === 'body' || name === 'main' || name === 'article') return false;
    if (
      nonStoryLists.test(
        `${getNativeAttribute(at, 'class') ?? ''} ${getNativeAttribute(at, 'id') ?? ''}`,
      )
    ) {
      return true;
    }
  }
  return false;
}
