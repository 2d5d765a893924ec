import { addressServiceNames, loopbackNames, privateNames } from './private-names';

/**
 * IPv4 networks that are not on the public internet (IANA special-purpose registry),
 * with their prefix length.
 */
const privateV4Networks: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
];

/** An IPv4 address within a name, separated by dots or hyphens. Matches may overlap. */
const dottedAddress =
  /(?<!\d)(?=(?<address>\d{1,3}(?<separator>[.-])\d{1,3}\k<separator>\d{1,3}\k<separator>\d{1,3})(?!\d))/g;
/** The same as eight hexadecimal digits: "c0a80107". */
const hexAddress = /(?<=^|[.-])[\da-f]{8}(?=\.)/g;

/** True if a URL is on the user's own machine or network, as far as its host shows. */
export function isLocalHost(url: string): boolean {
  return findPrivateNetwork(url) !== null;
}

/**
 * True if an image or page may be fetched for the page at `pageUrl`: always on the
 * web, but on a private network only for a page of the same network.
 */
export function canFetchFor(url: string, pageUrl: string | null): boolean {
  const network = findPrivateNetwork(url);
  if (network === null) return true;
  return pageUrl !== null && URL.canParse(pageUrl) && findPrivateNetwork(pageUrl) === network;
}

/**
 * Returns a name for the private network of a URL, or null for the web. All private
 * host names count as one network, because what they resolve to is unknown.
 */
function findPrivateNetwork(url: string): string | null {
  // The URL parser has normalised all spellings of an IP address. A name may end in a dot.
  const host = new URL(url).hostname.replace(/\.$/, '').toLowerCase();
  if (host.startsWith('[')) return findV6Network(host.slice(1, -1));
  if (/^\d+(\.\d+){3}$/.test(host)) return findV4Network(host.split('.').map(Number));
  if (isNameOrSubdomain(host, loopbackNames)) return 'loopback';
  if (isNameOrSubdomain(host, addressServiceNames)) return findEmbeddedNetwork(host);
  return !host.includes('.') || isNameOrSubdomain(host, privateNames) ? 'named' : null;
}

function isNameOrSubdomain(host: string, names: readonly string[]): boolean {
  return names.some((name) => host === name || host.endsWith(`.${name}`));
}

/**
 * Returns the network of the address within a name. A name without a readable one
 * counts as private.
 */
function findEmbeddedNetwork(host: string): string | null {
  const dotted = [...host.matchAll(dottedAddress)].map(({ groups }) =>
    (groups?.['address'] ?? '').split(/[.-]/).map(Number),
  );
  const hex = (host.match(hexAddress) ?? []).map((digits) =>
    (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)),
  );
  const networks = [...dotted, ...hex].map(findV4Network);
  return networks.length === 0 ? 'named' : (networks.find((network) => network !== null) ?? null);
}

function findV4Network(bytes: readonly number[]): string | null {
  const toNumber = (parts: readonly number[]) => parts.reduce((sum, part) => sum * 256 + part, 0);
  const address = toNumber(bytes);
  for (const [network, bits] of privateV4Networks) {
    const size = 2 ** (32 - bits);
    const start = toNumber(network.split('.').map(Number));
    if (address < start || address >= start + size) continue;
    return bytes[0] === 127 ? 'loopback' : network;
  }
  return null;
}

function findV6Network(text: string): string | null {
  const groups = parseV6Groups(text);
  const [first = 0, second = 0] = groups;
  const leadingZeros = groups.findIndex((group) => group !== 0);
  const last = groups.at(-1) ?? 0;
  if (leadingZeros < 0 || (leadingZeros === 7 && last === 1)) return 'loopback';
  // Embedded IPv4: mapped, compatible, NAT64 and 6to4.
  if (leadingZeros >= 6 || (leadingZeros === 5 && groups[5] === 0xffff))
    return findEmbeddedV4Network(groups, 6);
  if (first === 0x64 && second === 0xff9b)
    return findEmbeddedV4Network(groups, 6) ?? (groups[2] ? 'nat64' : null);
  if (first === 0x2002) return findEmbeddedV4Network(groups, 1);
  // Unique-local addresses: a site's own first 48 bits.
  if ((first & 0xfe00) === 0xfc00) return groups.slice(0, 3).join(':');
  // Link-local, the older site-local, and multicast.
  return (first & 0xff80) === 0xfe80 || (first & 0xff00) === 0xff00 ? 'fe80' : null;
}

/** Returns eight 16-bit numbers. The URL parser has written an IPv4 tail as two of them. */
function parseV6Groups(text: string): readonly number[] {
  const [head = '', tail] = text.split('::');
  const read = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const [before, after] = [read(head), read(tail ?? '')];
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

function findEmbeddedV4Network(groups: readonly number[], at: number): string | null {
  const [high = 0, low = 0] = groups.slice(at);
  return findV4Network([high >> 8, high & 255, low >> 8, low & 255]);
}
