import {
  type Block,
  type Figure,
  findFigure,
  isSameFileName,
  isSameImage,
  type LeadImage,
} from '../../model';
import { inlineText, plainText } from '../../text';
import type { SourcedValue } from '../fields/sourced-value';
import { foldToWords } from '../page/clean-text';
import { isDecorative } from '../page/copy-media';
import { toWebAddress } from '../page/image-source';
import { findMeta } from '../page/meta';
import type { Draft } from '../step';
import { listLeadAddresses } from './find-shown-lead';
import { isPortrait } from './is-portrait';

/** Characters before a figure that may still repeat the lead image at the top. */
const maxTopLength = 600;
/** Characters. Shorter alternative texts ("Photo", "Getty Images") describe many images. */
const minAltLength = 20;

/**
 * Returns the lead image: the one that the page shows, else the one that its metadata
 * name. If the body shows the same image, in any size or crop, its URL, caption and
 * credit are used, and it is drawn and exported once. Returns the body with the caption
 * added to that figure if it had none.
 */
export function findImage(draft: Draft): {
  readonly found: SourcedValue<LeadImage> | null;
  readonly blocks: readonly Block[];
} {
  const { blocks, shownLead } = draft;
  const named = shownLead ? null : readNamedImage(draft);
  const image = shownLead ?? named?.value ?? null;
  const { url, alt, caption, credit } = image ?? {
    url: null,
    alt: '',
    caption: null,
    credit: null,
  };
  const figure =
    url === null
      ? blocks.find((block) => block.type === 'figure')
      : (findFigure(blocks, { url, alt, caption: caption ?? '' }) ??
        findFigureByAlt(draft, alt) ??
        (shownLead ? null : findShownFigure(draft)));
  const isNamed = (address: string) =>
    listLeadAddresses(draft).some(
      (other) => isSameImage(other, address) || isSameFileName(other, address),
    );
  if (!figure) {
    if (named || !image) return { found: named, blocks };
    return { found: { value: image, source: 'image', isConfirmed: isNamed(image.url) }, blocks };
  }
  const described = addDescription(figure, caption, credit);
  const [shown, shownCaption] = described.children;
  const value = {
    url: shown.url,
    alt: shown.alt || alt,
    caption: (shownCaption ? inlineText(shownCaption.children) : '') || null,
    credit: described.credit,
  };
  return {
    found: { value, source: 'image', isConfirmed: isNamed(shown.url) },
    blocks: blocks.map((block) => (block === figure ? described : block)),
  };
}

/** Adds caption and credit to a figure that has none. */
function addDescription(figure: Figure, caption: string | null, credit: string | null): Figure {
  const [image, ownCaption] = figure.children;
  if (ownCaption || caption === null) return { ...figure, credit: figure.credit ?? credit };
  const children = [{ type: 'text', value: caption }] as const;
  return {
    ...figure,
    children: [image, { type: 'caption', children }],
    credit: figure.credit ?? credit,
  };
}

/** Returns the image that the page's metadata name, or null if it is a logo or a card of the site. */
function readNamedImage({ page, structured }: Draft): SourcedValue<LeadImage> | null {
  const shared = findMeta(page, 'og:image', 'og:image:url', 'twitter:image');
  const address = shared ?? structured.image;
  const url = address === null ? null : toWebAddress(address, page.baseUrl);
  const alt = findMeta(page, 'og:image:alt', 'twitter:image:alt') ?? '';
  if (url === null || isDecorative(url) || isSiteCard(url)) return null;
  return {
    value: { url, alt, caption: null, credit: null },
    source: shared === null ? 'json-ld' : 'open-graph',
  };
}

/** File names of images that a site gives all its pages, to be shown with links to them. */
const siteCard =
  /(?<![a-z])(?:default|fallback|open-?graph|og-?image|twitter-?card|subscribe-card|link-?photo|shar(?:e|ing)|social(?!-media))(?![a-z])/i;

/** True if the file name of an image says that the site shows it with links to any of its pages. */
function isSiteCard(url: string): boolean {
  const { pathname } = new URL(url);
  // An image service has the encoded address of the original in its own.
  const name = pathname.replace(/(?:%3F|%23).*$/i, '').replace(/^.*(?:\/|%2F)/i, '');
  return siteCard.test(name.replace(/_|%20/g, '-'));
}

/**
 * Returns the first figure at the top if the page describes it with the same text as the
 * lead image.
 */
function findFigureByAlt(draft: Draft, alt: string): Figure | null {
  const foldedAlt = foldToWords(alt);
  if (foldedAlt.length < minAltLength || foldedAlt === foldToWords(draft.headline ?? ''))
    return null;
  const figure = findFigureAtTop(draft);
  return figure && isDescribedAs(figure, foldedAlt) ? figure : null;
}

/** Other formats may be dividers or tracking pixels. */
const photoFile = /\.(?:jpe?g|webp|avif)(?:[?#]|$)/i;

/** Returns the first figure at the top, if it is described or a photo. */
function findShownFigure(draft: Draft): Figure | null {
  const figure = findFigureAtTop(draft);
  if (!figure || isPortrait(figure.children[0].url)) return null;
  const [{ url, alt }, caption] = figure.children;
  return alt !== '' || caption || photoFile.test(url) ? figure : null;
}

/** Returns the first figure, if little text is above it. */
function findFigureAtTop({ blocks }: Draft): Figure | null {
  let charsBefore = 0;
  for (const block of blocks) {
    if (block.type === 'figure') return block;
    charsBefore += getTextLength(block);
    if (charsBefore > maxTopLength) return null;
  }
  return null;
}

function isDescribedAs({ children: [image, caption] }: Figure, foldedAlt: string): boolean {
  return (
    foldToWords(image.alt) === foldedAlt ||
    (caption !== undefined && foldToWords(inlineText(caption.children)) === foldedAlt)
  );
}

function getTextLength(block: Block): number {
  return plainText({ type: 'root', children: [block] }).length;
}
