import { afterEach, expect, it } from 'vitest';
import { formatOrigin, setHostFormat } from '../../../components/strings/origin';
import { toReadableHost } from '../../../core/network';

afterEach(() => setHostFormat((host) => host));

const link = { publisher: null, authors: [], url: 'https://www.xn--bcher-kva.example/a' };

it('shows an international host as people write it, on pages with the code for it', () => {
  expect(formatOrigin(link)).toBe('xn--bcher-kva.example');
  setHostFormat(toReadableHost);
  expect(formatOrigin(link)).toBe('bücher.example');
  expect(formatOrigin({ ...link, publisher: 'Courier' })).toBe('Courier');
});

it.each([
  ['https://ledger.example:8443/a', 'ledger.example'],
  ['https://ledger.example/a', 'ledger.example'],
  ['http://localhost:8080/a', 'localhost:8080'],
  ['http://wiki.localhost:3000/a', 'wiki.localhost:3000'],
  ['http://nas:5000/a', 'nas:5000'],
  ['http://192.168.1.4:8096/a', '192.168.1.4:8096'],
  ['http://[::1]:8096/a', '[::1]:8096'],
])('shows the port of %s only if the host has no domain', (url, origin) => {
  expect(formatOrigin({ ...link, url })).toBe(origin);
});
