import { findAddresses, isWebAddress } from '../../core/model';

/** A link that was dropped or pasted. The title is its text, or empty. */
export interface LinkToSave {
  readonly url: string;
  readonly title: string;
}

/** What is dragged. */
export type Dragged = 'links' | 'text';

const linkTypes = ['text/uri-list', 'text/x-moz-url'];

/** Null if it is neither, such as a file. */
export function findDragged({ types }: Pick<DataTransfer, 'types'>): Dragged | null {
  if (linkTypes.some((type) => types.includes(type))) return 'links';
  return types.includes('text/plain') ? 'text' : null;
}

/**
 * Returns the web links in what was dropped or pasted, or else the addresses in its text. Browsers
 * give the text of a link along with it in different forms.
 */
export function readLinks(data: Pick<DataTransfer, 'getData'>): readonly LinkToSave[] {
  const listed = data
    .getData('text/uri-list')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'));
  const urls =
    listed.length > 0 ? listed.filter(isWebAddress) : findAddresses(data.getData('text/plain'));
  const titles = new Map([...readTitles(data.getData('text/html'), urls), ...readPairs(data)]);
  return [...new Set(urls)].map((url) => ({ url, title: titles.get(url) ?? '' }));
}

/** Firefox gives the address and the text of each link on two lines. */
function readPairs(data: Pick<DataTransfer, 'getData'>): Map<string, string> {
  const lines = data.getData('text/x-moz-url').split(/\r?\n/);
  const pairs = new Map<string, string>();
  for (let at = 0; at + 1 < lines.length; at += 2)
    pairs.set(lines[at] ?? '', toTitle(lines[at + 1]));
  return pairs;
}

/** Chromium gives the link as HTML, but of a picture with a link only the picture. */
function readTitles(html: string, [url = '']: readonly string[]): Map<string, string> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href]')];
  return new Map([
    [url, readAlt(page)],
    ...links.map((link) => [link.href, toTitle(link.textContent) || readAlt(link)] as const),
  ]);
}

function readAlt(within: ParentNode): string {
  return toTitle(within.querySelector('img')?.alt);
}

/** Empty if the text is only an address. */
function toTitle(text: string | null | undefined): string {
  const title = (text ?? '').replaceAll(/\s+/g, ' ').trim();
  return isWebAddress(title) ? '' : title;
}
