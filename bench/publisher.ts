/**
 * Returns the publisher of an address as its registrable domain: "example.com", or
 * "example.co.uk" for suffixes of two labels.
 */
export function getPublisher(url: string): string {
  const labels = new URL(url).hostname.split('.');
  const [second = '', first = ''] = labels.slice(-2);
  const isTwoPart = first.length === 2 && second.length <= 3 && labels.length > 2;
  return labels.slice(isTwoPart ? -3 : -2).join('.');
}
