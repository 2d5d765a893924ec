import { chooseImageSource } from './image-source';

/** Pictures that are part of the furniture: counters, icons, faces. */
const furniturePicture =
  /(^|[\s/_.-])(pixel|tracking|tracker|beacon|spacer|icons?|logos?|avatar|gravatar|emojis?|badge|sprite)([\s/_.-]|$)/i;
/** Pictures of one character: an emoji, the large first letter of a story. */
const standsForText = ['emoji', 'dropcap', 'drop-cap', 'first-letter', 'firstletter', 'lettrine']
  .map((name) => `img[class*=${name} i][alt],img[id*=${name} i][alt]`)
  .join();
/** Letters; a longer alternative text is no single character. */
const longestCharacter = 8;

/** Puts the character in the place of each picture that stands for one. */
export function writeCharacters(copy: Element): void {
  for (const image of copy.querySelectorAll(standsForText)) {
    const alt = (image.getAttribute('alt') ?? '').trim();
    if (alt !== '' && alt.length < longestCharacter) image.replaceWith(alt);
  }
}

/** Gives each image of an element its largest source, absolute, and takes out those that are furniture. */
export function settleImages(root: Element, baseUrl: string): void {
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
    const made = root.ownerDocument.createElement('img');
    for (const name of ['alt', 'class', 'itemprop']) {
      const value = image.getAttribute(name);
      if (value !== null) made.setAttribute(name, value);
    }
    made.setAttribute('src', url);
    image.replaceWith(made);
  }
}

function findSource(image: Element, baseUrl: string): string | null {
  if (isSmall(image.getAttribute('width')) || isSmall(image.getAttribute('height'))) return null;
  const named = `${image.getAttribute('class') ?? ''} ${image.getAttribute('id') ?? ''}`;
  if (furniturePicture.test(named)) return null;
  const sources = [image, ...sourcesBeside(image)].map(
    (element) => (name: string) => element.getAttribute(name),
  );
  const url = chooseImageSource(sources, baseUrl);
  return url && !furniturePicture.test(new URL(url).pathname.replace(/^.*\//, '')) ? url : null;
}

function sourcesBeside(image: Element): Element[] {
  const parent = image.parentElement;
  return parent?.localName === 'picture' ? [...parent.querySelectorAll('source')] : [];
}

/** Pixels; smaller pictures are icons and counters. */
const smallestSide = 40;

function isSmall(size: string | null): boolean {
  return size !== null && /^\d+(px)?$/.test(size) && Number.parseInt(size, 10) < smallestSide;
}

/** Puts the image of a `<noscript>` in its place, when none stands before it that is loaded by script. */
export function insertFallbackImage(noscript: Element): void {
  const before = noscript.previousElementSibling;
  const isLoaded =
    before !== null && (before.localName === 'img' || before.querySelector('img') !== null);
  const image = isLoaded ? null : findFallbackImage(noscript);
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
