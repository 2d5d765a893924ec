import { isSameFileName, isSameImage, type LeadImage } from '../../model';
import { findHeadingElement } from '../fields/find-heading-element';
import { findImageSource } from '../page/copy-media';
import { readDescription } from '../page/image-description';
import { toWebAddress } from '../page/image-source';
import { memoise } from '../page/memoise';
import { findMeta } from '../page/meta';
import { countCharacters } from '../page/text-length';
import type { Draft } from '../step';
import { isPortrait } from './is-portrait';
import { type FindSource, readCaptionAround, type ShownCaption } from './read-caption-around';

/** Characters between the headline and an image above it. */
const maxLengthAbove = 600;
/** Characters. A shorter run may be a caption, a byline or a standfirst. */
const minStoryLength = 100;
const captionBoxes = 'figure, figcaption, [class*=caption i]';
/** Boxes of images that are not the lead: portraits of authors, teasers, menus. */
const otherBoxes =
  'nav, footer, address, [class*=author i]:not(figure *), [class*=avatar i], [class*=byline i]';

interface Candidate extends ShownCaption {
  /** Null for a figure whose image is only loaded by a script. */
  readonly url: string | null;
  readonly alt: string;
  readonly isBelowHeading: boolean;
}

/**
 * Returns the image that the page shows as lead, above the text, with its caption and
 * credit, or null if it shows none.
 *
 * Read from the page before the choice of the story, which keeps images above the text
 * only by chance. Metadata name an image for links to the story, which may be another one
 * of the story, or none of it.
 */
export function findShownLead(draft: Draft): LeadImage | null {
  const { document, baseUrl } = draft.page;
  const [outside, images] = listTopImages(draft);
  // The boxes around images overlap.
  const findSource = memoise((image: Element) => findImageSource(image, baseUrl));
  const read = (image: Element) => readCandidate(image, baseUrl, outside, findSource);
  const candidates = images.flatMap(read);
  const addresses = listLeadAddresses(draft);
  const isNamed = (url: string | null) =>
    url !== null &&
    addresses.some((address) => isSameImage(address, url) || isSameFileName(address, url));
  const isCaptioned = ({ caption, credit }: Candidate) => caption !== null || credit !== null;
  const namedAtTop = candidates.filter(({ url }) => isNamed(url));
  // Looked for last, because it reads every image of the page.
  const findNamed = () => {
    if (addresses.length === 0) return undefined;
    const named = [...document.querySelectorAll('img, amp-img')]
      .filter((image) => isNamed(findSource(image)))
      .flatMap(read);
    return named.find(isCaptioned) ?? named[0];
  };
  const found =
    namedAtTop.find(isCaptioned) ??
    namedAtTop[0] ??
    candidates.find((candidate) => candidate.isBelowHeading && isCaptioned(candidate)) ??
    candidates.findLast(isCaptioned) ??
    findNamed();
  const url = found?.url ?? addresses[0];
  if (!found || url === undefined) return null;
  const address = addresses.find((other) => isSameImage(other, url));
  const { alt, caption, credit } = found;
  return { url: address ?? url, alt, caption, credit };
}

/** Returns the addresses that the page's metadata give for its lead image. */
export function listLeadAddresses({ page, structured }: Draft): readonly string[] {
  const texts = [
    findMeta(page, 'og:image', 'og:image:url'),
    findMeta(page, 'twitter:image'),
    structured.image,
  ];
  return texts.flatMap((text) => (text === null ? [] : (toWebAddress(text, page.baseUrl) ?? [])));
}

/**
 * Returns headline and first paragraph, and the images between a little above the headline
 * and that paragraph.
 */
function listTopImages({
  page,
  headline,
  story,
}: Draft): readonly [outside: readonly Element[], images: readonly Element[]] {
  const heading = findHeadingElement(page.document, headline);
  const start = story ? findStoryStart(story, heading) : null;
  if (!start) return [heading ? [heading] : [], []];
  const from = heading && precedes(heading, start) ? heading : start;
  return [heading ? [heading, start] : [start], listMedia(page.document, from, start)];
}

function readCandidate(
  image: Element,
  baseUrl: string,
  outside: readonly Element[],
  findSource: FindSource,
): readonly Candidate[] {
  const url = image.localName === 'figure' ? null : findSource(image);
  if (url === null && image.localName !== 'figure') return [];
  if (image.closest(otherBoxes) || leadsElsewhere(image, baseUrl, outside)) return [];
  if (url !== null && isPortrait(url)) return [];
  const { caption, credit } = readCaptionAround(image, baseUrl, outside, findSource);
  const alt = readDescription(image);
  const [heading] = outside;
  const isBelowHeading = heading !== undefined && precedes(heading, image);
  return [{ url, alt, caption, credit, isBelowHeading }];
}

type Story = NonNullable<Draft['story']>;

/** Returns the element of the first long run of the story below the headline, or null. */
function findStoryStart({ outline, isStory }: Story, heading: Element | null): Element | null {
  for (const [index, { text, box }] of outline.runs.entries()) {
    if (!isStory[index] || text.length < minStoryLength) continue;
    const node = outline.runNodes[index]?.[0];
    const element = node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);
    if (!element || outline.boxElements[box]?.closest(captionBoxes)) continue;
    if (heading === null || precedes(heading, element)) return element;
  }
  return null;
}

/**
 * Lists images, and figures without one, between a little above one element and another,
 * in the order of the page.
 */
function listMedia(document: Document, from: Element, to: Element): readonly Element[] {
  const above: Element[] = [];
  const walker = document.createTreeWalker(document.documentElement, 5);
  walker.currentNode = from;
  let length = 0;
  for (let node = walker.previousNode(); node; node = walker.previousNode()) {
    if (node.nodeType === 3) length += countCharacters(node.textContent ?? '');
    else if (isMedia(node as Element)) above.unshift(node as Element);
    if (length > maxLengthAbove) break;
  }
  const below: Element[] = [];
  walker.currentNode = from;
  for (let node = walker.nextNode(); node && node !== to; node = walker.nextNode()) {
    if (node.nodeType === 1 && isMedia(node as Element)) below.push(node as Element);
  }
  return [...above, ...below];
}

function isMedia(element: Element): boolean {
  if (element.localName === 'figure') return element.querySelector('img, amp-img') === null;
  return element.localName === 'img' || element.localName === 'amp-img';
}

/** A caption of its own, beside the link of its image. */
const captionBesideLink = 'figcaption:not(a *)';
const imageFile = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i;

/**
 * True if the image is a link to another page, in an article of its own or in the header
 * of the site.
 */
function leadsElsewhere(image: Element, baseUrl: string, outside: readonly Element[]): boolean {
  const part = image.closest('article') ?? image.closest('header');
  if (part && !outside.some((element) => part.contains(element))) return true;
  const href = image.closest('a[href]')?.getAttribute('href');
  const address = href ? toWebAddress(href, baseUrl) : null;
  if (address === null || imageFile.test(address)) return false;
  // A link to a page of that photo. Teasers link their texts, too.
  if (image.closest('figure')?.querySelector(captionBesideLink)) return false;
  return new URL(address).pathname !== new URL(baseUrl).pathname;
}

function precedes(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}
