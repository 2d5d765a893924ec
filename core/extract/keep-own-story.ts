import { addressKey } from '../model';
import { getSimilarity } from './page/clean-text';
import { inViewAttribute } from './page/copy-page';
import { toWebAddress } from './page/image-source';
import { findMeta, readMetas } from './page/meta';
import type { Page } from './page/page';
import { collectTypedObjects, parseLenientJson } from './page/parse-lenient-json';

/** A whole story on a page that shows several, one below the other. */
interface StoryBox {
  readonly element: Element;
  readonly heading: Element;
}

const storyBoxes = 'article, [role=article], [itemtype$=Article]';
/** Characters. Shorter paragraphs are captions, bylines and teasers. */
const minParagraphLength = 60;
/** Characters in such paragraphs. Boxes with less are teasers and comments. */
const minStoryLength = 300;
/** Similarity of a headline and a title of its page. Titles for search engines differ. */
const minSimilarity = 0.3;
/** How much more similar than the others the headline must be. */
const similarityMargin = 0.15;
/** Metadata of the site, not of the story. */
const siteMetas = /site_name|application-name|app-title|locale|viewport|generator/i;

/**
 * Returns the page with only the story that belongs to its address. Some sites append the
 * next story below and change the address while the user scrolls, but not always the
 * metadata: those of another story are removed too.
 *
 * Unchanged if the page does not show several whole stories with headings of the same rank,
 * or if it is uncertain which is meant.
 */
export function keepOwnStory(page: Page): Page {
  const stories = listStories(page.document);
  if (stories.length < 2) return page;
  const own = findOwnStory(page, stories);
  if (own === null) return page;
  const rank = own.heading.localName;
  const others = stories.filter((story) => story !== own && story.heading.localName === rank);
  if (others.length === 0) return page;
  const known = [own, ...others];
  const isOther = (title: string | null) => {
    const story = title === null ? null : findByTitle(known, title);
    return story !== null && story !== own;
  };
  const structuredData = page.structuredData.filter(
    (script) => !listHeadlines(script).some((headline) => isOther(headline)),
  );
  if (isOther(findMeta(page, 'og:title', 'twitter:title'))) removeStoryMetas(page.document);
  const title = findTitle(page.document);
  if (title && isOther(title.textContent)) title.remove();
  for (const { element } of others) element.remove();
  return { ...page, metas: readMetas(page.document.documentElement), structuredData };
}

/** Returns the boxes that are not in another one and have a heading and enough text. */
function listStories(document: Document): readonly StoryBox[] {
  return [...document.querySelectorAll(storyBoxes)].flatMap((element) => {
    if (element.parentElement?.closest(storyBoxes)) return [];
    const heading = element.querySelector('h1') ?? element.querySelector('h2');
    return heading && hasStory(element) ? [{ element, heading }] : [];
  });
}

function hasStory(element: Element): boolean {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    const added = (paragraph.textContent ?? '').trim().length;
    if (added >= minParagraphLength) length += added;
  }
  return length >= minStoryLength;
}

/**
 * Returns the story that names the address of the page, or else the one that the title of the page
 * names. If the whole head is that of another address, the title does not count: then it
 * is the story in the middle of the window.
 */
function findOwnStory(page: Page, stories: readonly StoryBox[]): StoryBox | null {
  const addressed = stories.filter((story) => namesAddress(page, story));
  if (addressed.length === 1) return addressed[0] ?? null;
  const titled = findByTitle(stories, findTitle(page.document)?.textContent ?? '');
  const shared = findMeta(page, 'og:title', 'twitter:title');
  const isStale =
    isOfOtherAddress(page) && (shared === null || findByTitle(stories, shared) === titled);
  const inView = stories.find(({ element }) => element.hasAttribute(inViewAttribute)) ?? null;
  return titled && isStale && inView ? inView : titled;
}

/** True if a story, a box around it or the link in its heading has the address of the page. */
function namesAddress(page: Page, { element, heading }: StoryBox): boolean {
  const key = addressKey(page.url);
  const isOwn = (value: string) => {
    if (!/^(?:https?:\/)?\/./.test(value)) return false;
    const address = toWebAddress(value, page.baseUrl);
    return address !== null && addressKey(address) === key;
  };
  const link = heading.closest('a') ?? heading.querySelector('a');
  if (isOwn(link?.getAttribute('href') ?? '')) return true;
  for (let at: Element | null = element; at && countStories(at) < 2; at = at.parentElement) {
    if ([...at.attributes].some(({ value }) => isOwn(value))) return true;
  }
  return false;
}

function countStories(element: Element): number {
  return [...element.querySelectorAll(storyBoxes)].filter(hasStory).length;
}

/** True if the page declares another address than it has, as after a navigation inside it. */
function isOfOtherAddress(page: Page): boolean {
  const link = page.document.querySelector('link[rel~=canonical][href]')?.getAttribute('href');
  const declared = link ?? findMeta(page, 'og:url');
  const address = declared === null ? null : toWebAddress(declared, page.baseUrl);
  return address !== null && addressKey(address) !== addressKey(page.url);
}

/** Returns the only story whose headline resembles a title, or null. */
function findByTitle(stories: readonly StoryBox[], title: string): StoryBox | null {
  const rated = stories
    .map((story) => ({ story, rating: getSimilarity(story.heading.textContent ?? '', title) }))
    .toSorted((left, right) => right.rating - left.rating);
  const [best, second] = rated;
  if (!best || best.rating < minSimilarity) return null;
  return best.rating - (second?.rating ?? 0) >= similarityMargin ? best.story : null;
}

function findTitle(document: Document): Element | null {
  return document.querySelector('head title');
}

function listHeadlines(script: string): readonly string[] {
  return collectTypedObjects(parseLenientJson(script)).flatMap((object) => {
    const headline = object['headline'];
    return typeof headline === 'string' ? [headline] : [];
  });
}

function removeStoryMetas(document: Document): void {
  for (const meta of document.querySelectorAll('head meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    if (!siteMetas.test(name)) meta.remove();
  }
  for (const link of document.querySelectorAll('head link[rel~=canonical]')) link.remove();
}
