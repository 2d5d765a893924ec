import { cleanText } from './clean-text';

const fileName = /\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|svg|bmp)$/i;
/** Names that cameras and systems give their files: "IMG_2671", "Screenshot 2025-12-15 at 11". */
const deviceName =
  /^(?:IMG|DSC[NF]?|PXL|MVIMG|P\d{3}|image|photo|screen ?shots?|bildschirmfoto|captura de pantalla|capture d.écran|schermafbeelding|skærmbillede|whatsapp image|untitled|unnamed|shutterstock|istock|getty ?images|adobe ?stock|imago(?: images)?)[-_ ]*[\d(][\d .,:()_-]*(?:(?:at|um|om|kl|a las|à|alle|[ap]\.?m)\b[\d .,:()_-]*)*$/iu;

/**
 * Returns what a page says an image shows, or an empty string if that is only the name of
 * its file. `image` must be in the inert copy of the page.
 */
export function readDescription(image: Element): string {
  const alt = cleanText(image.getAttribute('alt') ?? '', image.ownerDocument);
  if (fileName.test(alt) || deviceName.test(alt)) return '';
  const isOneWord = alt !== '' && !alt.includes(' ') && /[-_\d]/.test(alt);
  const source = isOneWord ? (image.getAttribute('src') ?? '') : '';
  return source.includes(alt) && source !== '' ? '' : alt;
}
