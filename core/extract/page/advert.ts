import { countCharacters } from './text-length';

/** Words for adverts in class names and ids, in the languages seen so far. */
const advertWord =
  /(?<![\p{L}\p{N}])(?:ads?|adverts?|advertis(?:e?ment|ing)s?|anzeigen?|werbung|werbebanner|publicite|publicidad|publicidade|pubblicita|reklam[ae]?|annons|advertentie|sponsor(?:ed|s|ship)?)(?![\p{L}\p{N}])/iu;
/** Paths of links and images that lead to or deliver adverts. */
const advertPath =
  /\/(?:ads?|adclick|adserver|advert\w*|anzeigen?|werbung|publicite|publicidad|reklama?)(?=[/.?]|$)|banner-?(?:deliver|click|ads?)\w*|\/adclick|doubleclick|adservice/i;
/** Boxes around an image whose names are compared. */
const maxBoxes = 4;
/** Characters. A box with more text holds more than an advert. */
const maxAdvertLength = 200;

/** True if an image is an advert, judged by its address, its link and the names of its boxes. */
export function isAdvert(image: Element): boolean {
  const href = image.closest('a[href]')?.getAttribute('href') ?? '';
  const addresses = [href, image.getAttribute('src') ?? '', image.getAttribute('data-src') ?? ''];
  if (addresses.some((address) => advertPath.test(address))) return true;
  // An image may be named after the adverts that some day replace it. Adverts have no caption.
  let box = hasCaption(image) ? image.parentElement : image;
  for (let count = 0; box && count <= maxBoxes; count++, box = box.parentElement) {
    if (/^(?:body|main|article)$/.test(box.localName)) return false;
    if (countCharacters(box.textContent ?? '', maxAdvertLength) > maxAdvertLength) return false;
    const names = `${box.getAttribute('class') ?? ''} ${box.getAttribute('id') ?? ''}`;
    if (advertWord.test(names.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/_/g, ' ')))
      return true;
  }
  return false;
}

function hasCaption(image: Element): boolean {
  const caption = image.closest('figure')?.querySelector('figcaption');
  return (caption?.textContent ?? '').trim() !== '';
}
