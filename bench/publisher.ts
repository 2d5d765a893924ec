/**
 * The publisher of an address, as far as its host tells: the name and its
 * ending ("example.com"), with one label more under endings of two parts
 * ("example.co.uk").
 */
export function publisherOf(url: string): string {
  const labels = new URL(url).hostname.split('.');
  const [second = '', first = ''] = labels.slice(-2);
  const isTwoPart = first.length === 2 && second.length <= 3 && labels.length > 2;
  return labels.slice(isTwoPart ? -3 : -2).join('.');
}
