/** Addresses of this machine and of networks that are not the web: RFC 1918, 3927 and 6598. */
const localV4 =
  /^(0|127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
/** The same of the newer kind (RFC 4193 and 4291), and older ones in its clothes. */
const localV6 = /^\[(::1?\]|::ffff:|f[cd]|fe[89ab])/;

/** Whether an address is on the reader's own machine or network, told by its host alone. */
export function isLocalHost(url: string): boolean {
  // A name may end in the root's dot.
  const hostname = new URL(url).hostname.replace(/\.$/, '');
  if (/^[\d.]+$/.test(hostname)) return localV4.test(hostname);
  if (hostname.startsWith('[')) return localV6.test(hostname);
  return !hostname.includes('.') || /\.(localhost|local|internal|lan|home\.arpa)$/.test(hostname);
}
