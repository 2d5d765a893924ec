import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { languages } from '../../core/model';

const folder = resolve(import.meta.dirname, '../../docs/store/listing');
const read = (language: string) => readFileSync(resolve(folder, `${language}.md`), 'utf8');

/** The number of points in each section, which the languages must share. */
function countPoints(listing: string): readonly number[] {
  return listing
    .trim()
    .split('\n\n')
    .map((part) => part.split('\n').filter((line) => line.startsWith('• ')).length);
}

it.each(languages)('the store listing in %s says as much as the English one', (language) => {
  const listing = read(language);
  expect(countPoints(listing)).toEqual(countPoints(read('en')));
  // The limit of the Chrome Web Store.
  expect(listing.length).toBeLessThan(16_000);
  expect(listing).toContain('Pressmark');
});
