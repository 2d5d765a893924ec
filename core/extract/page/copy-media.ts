import { chooseImageSource } from './image-source';

/** Names of tracking pixels, icons and avatars. */
const decorativeImageName =
  /(^|[\s/_.-])(pixel|tracking|tracker|beacon|spacer|icons?|logos?|avatar|gravatar|emojis?|badge|sprite)([\s/_.-]|$)/i;
/** Images of a single character: emojis and drop caps. */
const characterImages = ['emoji', 'dropcap', 'drop-cap', 'first-letter', 'firstletter', 'lettrine']
  .map((name) => `img[class*=${name} i][alt],img[id*=${name} i][alt]`)
  .join();
/** Characters. A longer alternative text describes a real image. */
const maxCharacterAltLength = 8;

/** Replaces each image of a character with that character. */
export function replaceCharacterImages(copy: Element): void {
  for (const image of copy.querySelectorAll(characterImages)) {
    const alt = (image.getAttribute('alt') ?? '').trim();
    if (alt !== '' && alt.length < maxCharacterAltLength) image.replaceWith(alt);
  }
}

/**
 * Sets each image's `src` to the absolute URL of its largest source. Removes decorative
 * images and images without a source.
 */
export function resolveImages(root: Element, baseUrl: string): void {
  for (const image of root.querySelectorAll('img,amp-img')) {
    const url = findSource(image, baseUrl);
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

function findSource(image: Element, baseUrl: string): string | null {
  if (isBelowMinSide(image.getAttribute('width')) || isBelowMinSide(image.getAttribute('height')))
    return null;
  const names = `${image.getAttribute('class') ?? ''} ${image.getAttribute('id') ?? ''}`;
  if (decorativeImageName.test(names)) return null;
  const sources = [image, ...findPictureSources(image)].map(
    (element) => (name: string) => element.getAttribute(name),
  );
  const url = chooseImageSource(sources, baseUrl);
  return url && !decorativeImageName.test(new URL(url).pathname.replace(/^.*\//, '')) ? url : null;
}

function findPictureSources(image: Element): Element[] {
  const parent = image.parentElement;
  return parent?.localName === 'picture' ? [...parent.querySelectorAll('source')] : [];
}

/** Pixels. Smaller images are icons and tracking pixels. */
const minSide = 40;

function isBelowMinSide(size: string | null): boolean {
  return size !== null && /^\d+(px)?$/.test(size) && Number.parseInt(size, 10) < minSide;
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
