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
