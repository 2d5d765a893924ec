import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { readPageFacts } from '../../../core/detect/page-facts';

const folder = 'tests/fixtures/articles';

/**
 * The invented pages of which it is known whether they are to be detected. They
 * are short and plain, as few pages of the corpus are, and keep the scorecard
 * from learning that a story has to be long.
 */
export function inventedPages(): readonly { facts: readonly number[]; truth: number }[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => {
    const { url, detected } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
    if (typeof detected !== 'boolean') return [];
    const html = readFileSync(`${folder}/${name.replace('.json', '.html')}`, 'utf8');
    const { document } = new JSDOM(html, { url }).window;
    return [{ facts: readPageFacts(document, url).map(([, value]) => value), truth: +detected }];
  });
}
