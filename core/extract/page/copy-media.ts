import { isAdvert } from './advert';
import { collapseWhitespace } from './clean-text';
import { chooseImageSource } from './image-source';

/** Names of tracking pixels, icons and avatars. */
const decorativeImageName =
  /(^|[\s/_.-])(pixel|tracking|tracker|beacon|spacer|icons?|logos?|avatar|gravatar|emojis?|badge|sprite)([\s/_.-]|$)/i;
/** A drawing in the bundle of a site's scripts, such as the placeholder of an embedded post. */
const bundledDrawing = /\/(?:_next\/static|_nuxt|static\/media)\/.*\.svg$/i;
/** An image of one or two pixels, by its style. */
const pixelStyle = /(?<![-\w])(?:width|height)\s*:\s*[0-2](?:px)?\s*(?=;|!|$)/gi;
/** Images of a single character: emojis and drop caps. */
const characterImageName = /emoji|drop-?cap|first-?letter|lettrine/i;
/** Characters. A longer alternative text describes a real image. */
const maxCharacterAltLength = 8;

/** Replaces each image of a character with that character. */
export function replaceCharacterImages(copy: Element): void {
  for (const image of copy.querySelectorAll('img[alt]')) {
    if (!characterImageName.test(readNames(image))) continue;
    const alt = (image.getAttribute('alt') ?? '').trim();
    if (alt !== '' && alt.length < maxCharacterAltLength) image.replaceWith(alt);
  }
}

/** A photo, not the icon of a button. */
const photoFile = /\.(?:jpe?g|webp|avif)(?:[?#]|$)/i;
const pictures = 'picture,img,amp-img,noscript';
const captions = 'figcaption,[class*=caption i]';

/**
 * Replaces each button that enlarges a photo with a figure of that photo and its caption.
 * The other texts of the button are labels ("View 3 images").
 */
export function unwrapImageButtons(copy: Element): void {
  for (const button of copy.querySelectorAll('button')) {
    if (!showsPhoto(button)) continue;
    const figure = button.ownerDocument.createElement('figure');
    for (const part of [...button.querySelectorAll(`${pictures},${captions}`)]) {
      const isPart = part.matches(pictures) || part.querySelector(pictures) === null;
      if (isPart && !figure.contains(part)) figure.append(part);
    }
    if (button.closest('figure')) button.replaceWith(...figure.childNodes);
    else button.replaceWith(figure);
  }
}

function showsPhoto(button: Element): boolean {
  return [...button.querySelectorAll('img,amp-img')].some(
    (image) =>
      !isSmall(image) &&
      (image.closest('figure') !== null ||
        image.hasAttribute('srcset') ||
        ['src', 'data-src'].some((name) => photoFile.test(image.getAttribute(name) ?? ''))),
  );
}

/**
 * Sets each image's `src` to the absolute URL of its largest source. Removes images without a
 * source, and decorative ones unless they are `wanted`.
 */
export function resolveImages(root: Element, baseUrl: string, wanted = false): void {
  const find = wanted ? findAnySource : findImageSource;
  for (const image of root.querySelectorAll('img,amp-img')) {
    const url = find(image, baseUrl);
    if (!url) {
      image.remove();
      continue;
    }
    if (image.localName === 'img') {
      image.setAttribute('src', url);
      continue;
    }
    const replacement = root.ownerDocument.createElement('img');
    for (const name of ['alt', 'class', 'itemprop']) {
      const value = image.getAttribute(name);
      if (value !== null) replacement.setAttribute(name, value);
    }
    replacement.setAttribute('src', url);
    image.replaceWith(replacement);
  }
}

/**
 * Returns the absolute URL of an image's largest source, or null if it has none or is
 * decorative.
 */
export function findImageSource(image: Element, baseUrl: string): string | null {
  if (isSmall(image) || isAdvert(image) || isAuthorPortrait(image)) return null;
  if (decorativeImageName.test(readNames(image))) return null;
  const url = findAnySource(image, baseUrl);
  return url && !isDecorative(url) ? url : null;
}

function findAnySource(image: Element, baseUrl: string): string | null {
  const sources = [image, ...findPictureSources(image)].map(
    (element) => (name: string) => element.getAttribute(name),
  );
  return chooseImageSource(sources, baseUrl);
}

function readNames(image: Element): string {
  return `${image.getAttribute('class') ?? ''} ${image.getAttribute('id') ?? ''}`;
}

/** True if the path says that an image is a logo, an icon or a tracking pixel. */
export function isDecorative(url: string): boolean {
  const { pathname } = new URL(url);
  return decorativeImageName.test(pathname.replace(/^.*\//, '')) || bundledDrawing.test(pathname);
}

function findPictureSources(image: Element): Element[] {
  const parent = image.parentElement;
  return parent?.localName === 'picture' ? [...parent.querySelectorAll('source')] : [];
}

/** Pixels. Smaller images are icons and tracking pixels. */
const minSide = 40;

/** Width and height that give the ratio of an image, not its size. */
const sideRatio = /^(?:16x9|9x16|21x9|4x3|3x4|3x2|2x3|2x1)$/;

function isSmall(image: Element): boolean {
  const [width, height] = [image.getAttribute('width'), image.getAttribute('height')];
  if (sideRatio.test(`${width}x${height}`)) return false;
  if ((image.getAttribute('style')?.match(pixelStyle)?.length ?? 0) >= 2) return true;
  return isBelowMinSide(width) || isBelowMinSide(height);
}

function isBelowMinSide(size: string | null): boolean {
  return size !== null && /^\d+(px)?$/.test(size) && Number.parseInt(size, 10) < minSide;
}

/** Class names of boxes that present an author. */
const authorName = /(?<![a-z])(?:authors?|autor(?:en|es)?|auteurs?|avatars?|signature)(?![a-z])/i;
/** Boxes around an image whose names are compared. */
const maxPortraitBoxes = 3;
/** Characters. A box with more text holds more than a portrait and a name. */
const maxPortraitLength = 200;

/**
 * True if an image is in a box for an author, without a caption: a portrait beside the
 * byline or below the story.
 */
function isAuthorPortrait(image: Element): boolean {
  let box: Element | null = image;
  for (let count = 0; box && count <= maxPortraitBoxes; count++, box = box.parentElement) {
    if (/^(?:body|main|article)$/.test(box.localName)) return false;
    const names = (box.getAttribute('class') ?? '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
    if (!authorName.test(names)) continue;
    const { length } = collapseWhitespace(box.textContent ?? '');
    return length <= maxPortraitLength && !box.querySelector('figcaption');
  }
  return false;
}

/** Replaces a `<noscript>` with its image, unless the lazy-loaded image stands right before it. */
export function replaceNoscript(noscript: Element): void {
  const before = noscript.previousElementSibling;
  const hasImage =
    before !== null && (before.localName === 'img' || before.querySelector('img') !== null);
  const image = hasImage ? null : findFallbackImage(noscript);
  if (image) noscript.replaceWith(image);
  else noscript.remove();
}

function findFallbackImage(noscript: Element): Element | null {
  const first = noscript.querySelector('img');
  if (first) return first;
  const text = noscript.textContent ?? '';
  if (!text.includes('<img')) return null;
  return noscript.ownerDocument.createRange().createContextualFragment(text).querySelector('img');
}
