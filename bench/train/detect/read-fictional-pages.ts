import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { readPageFacts } from '../../../core/detect/page-facts';

const folder = 'tests/fixtures/articles';

/**
 * Returns the invented pages that are labelled for detection. They are short and plain,
 * unlike most pages of the corpus, and keep the scorecard from learning that a story must
 * be long.
 */
export function readFictionalPages(): readonly { facts: readonly number[]; truth: number }[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => {
    const { url, detected } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
    if (typeof detected !== 'boolean') return [];
    const html = readFileSync(`${folder}/${name.replace('.json', '.html')}`, 'utf8');
    const { document } = new JSDOM(html, { url }).window;
    return [{ facts: readPageFacts(document, url).map(([, value]) => value), truth: +detected }];
  });
}
