import { copyAttributes } from './copy-attributes';
import { chooseImageSource } from './image-source';
import { attributeOf, unclobbered } from './unclobbered';

export { copyEmbed } from './copy-embed';

/** Pictures that are part of the furniture: counters, icons, faces. */
const furniturePicture =
  /(^|[\s/_.-])(pixel|tracking|tracker|beacon|spacer|icons?|logos?|avatar|gravatar|emojis?|badge|sprite)([\s/_.-]|$)/i;

/** Pictures of one character: an emoji, the large first letter of a story. */
const standsForText = /emoji|drop-?cap|first-?letter|lettrine/i;

/** Copies an image with its largest source, unless it is part of the furniture; a picture of a character becomes it. */
export function copyImage(image: Element, target: Element, baseUrl: string): void {
  const alt = (attributeOf(image, 'alt') ?? '').trim();
  const named = `${attributeOf(image, 'class') ?? ''} ${attributeOf(image, 'id') ?? ''}`;
  if (standsForText.test(named) && alt.length > 0 && alt.length < 8) {
    target.append(alt);
    return;
  }
  if (isSmall(attributeOf(image, 'width')) || isSmall(attributeOf(image, 'height'))) return;
  if (furniturePicture.test(named)) return;
  const sources = [image, ...sourcesBeside(image)].map(
    (element) => (name: string) => attributeOf(element, name),
  );
  const url = chooseImageSource(sources, baseUrl);
  if (!url || furniturePicture.test(new URL(url).pathname.replace(/^.*\//, ''))) return;
  const made = target.ownerDocument.createElement('img');
  copyAttributes(image, made, baseUrl);
  made.setAttribute('src', url);
  target.append(made);
}

function sourcesBeside(image: Element): Element[] {
  const parent = unclobbered(image, 'parentElement');
  if (!parent || unclobbered(parent, 'localName') !== 'picture') return [];
  return [...parent.querySelectorAll('source')];
}

/** Pixels; smaller pictures are icons and counters. */
const smallestSide = 40;

function isSmall(size: string | null): boolean {
  return size !== null && /^\d+(px)?$/.test(size) && Number.parseInt(size, 10) < smallestSide;
}

/** The image of a `<noscript>`, when the one before it is missing or could not be resolved. */
export function copyFallbackImage(noscript: Element, target: Element, baseUrl: string): void {
  const document = target.ownerDocument;
  const first = noscript.querySelector('img');
  const image =
    first ??
    document
      .createRange()
      .createContextualFragment(noscript.textContent ?? '')
      .querySelector('img');
  if (!image) return;
  const before = target.lastElementChild;
  if (before && (before.localName === 'img' || before.querySelector('img'))) return;
  copyImage(image, target, baseUrl);
}
