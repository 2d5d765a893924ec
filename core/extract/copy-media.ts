import { chooseImageSource, toWebAddress } from './image-source';

/** Pictures that are part of the furniture: counters, icons, faces. */
const furniturePicture =
  /(^|[\s/_.-])(pixel|tracking|tracker|beacon|spacer|icons?|logos?|avatar|gravatar|emojis?|badge|sprite)([\s/_.-]|$)/i;
const emoji = 'img[class*=emoji i][alt],img[id*=emoji i][alt]';
/** Letters; a longer alternative text is no single character. */
const longestEmoji = 8;

/** Puts the character in the place of each emoji that is drawn as an image. */
export function writeEmoji(copy: Element): void {
  for (const image of copy.querySelectorAll(emoji)) {
    const alt = (image.getAttribute('alt') ?? '').trim();
    if (alt !== '' && alt.length < longestEmoji) image.replaceWith(alt);
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

/** A video or post that stands in a frame becomes a link to it. */
export function replaceEmbed(frame: Element, baseUrl: string): void {
  const source = frame.getAttribute('src') ?? frame.getAttribute('data-src') ?? '';
  const url = toWebAddress(source, baseUrl);
  const title = (frame.getAttribute('title') ?? '').trim();
  if (!url || title === '' || !/\/(embed|player|videos?)\b/i.test(url)) {
    frame.remove();
    return;
  }
  const document = frame.ownerDocument;
  const link = document.createElement('a');
  link.setAttribute('href', url);
  link.append(title);
  const paragraph = document.createElement('p');
  paragraph.setAttribute('data-embed', '');
  paragraph.append(link);
  frame.replaceWith(paragraph);
}
