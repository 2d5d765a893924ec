import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { copyPage } from '../../../core/extract/page/copy-page';
import { readStructuredArticle } from '../../../core/extract/page/structured-data';
import {
  computeFirstPassFeatures,
  firstPassFeatures,
} from '../../../core/extract/story/features/first-pass-features';
import {
  computeSecondPassFeatures,
  findUncertain,
  secondPassFeatures,
} from '../../../core/extract/story/features/second-pass-features';
import { getModels } from '../../../core/extract/story/model/get-models';
import { scoreRuns } from '../../../core/extract/story/model/score-runs';
import { readOutline } from '../../../core/extract/story/outline/read-outline';
import { computePageStats } from '../../../core/extract/story/stats/page-stats';
import { readHints } from '../../../core/extract/story/stats/read-hints';

/*
 * The model was trained on exact feature values. If a change alters the sums in features.json,
 * retrain the model (`npm run train:story`).
 */

const fixtures = [
  'another-story-beside-it',
  'arabic',
  'br-paragraphs',
  'captions-beside-pictures',
  'comments-longer-than-story',
  'consent-longer-than-story',
  'embeds-of-many-kinds',
  'json-ld-graph',
  'lists-tables-quotes',
  'plain-blog-make',
  'syndicated-login-gate',
  'teasers-between-paragraphs',
];
const folder = join(import.meta.dirname, '../../fixtures/articles');
const url = 'https://www.haldencourier.example/news/2026/quay';

function computeStats(fixture: string) {
  const html = readFileSync(join(folder, `${fixture}.html`), 'utf8');
  const { document } = new JSDOM(html, { url }).window;
  const page = copyPage(document, url, new Date(0));
  if (!page.ok) throw new Error(page.failure.code);
  const structured = readStructuredArticle(page.value);
  const outline = readOutline(page.value.document.body);
  return computePageStats(outline, readHints(page.value, structured));
}

/** Returns the sum of each column, and a sum weighted by row so that swapped rows are noticed. */
function sumColumns(names: readonly string[], tables: readonly Float32Array[]) {
  const rows = tables.flatMap((table) => [...table]);
  return Object.fromEntries(
    names.map((name, column) => {
      let [sum, weighted] = [0, 0];
      for (let at = column, row = 1; at < rows.length; at += names.length, row++) {
        sum += rows[at] ?? 0;
        weighted += (rows[at] ?? 0) * (row % 7);
      }
      return [name, `${sum.toPrecision(6)}, ${weighted.toPrecision(6)}`];
    }),
  );
}

it('computes the features that the model was trained with', async () => {
  const passes = fixtures.map((fixture) => {
    const stats = computeStats(fixture);
    const first = computeFirstPassFeatures(stats);
    const { probabilities } = scoreRuns(stats, getModels().first);
    const uncertain = findUncertain(probabilities);
    return { first, second: computeSecondPassFeatures(stats, first, probabilities, uncertain) };
  });
  const sums = {
    ...sumColumns(
      secondPassFeatures,
      passes.map(({ second }) => second),
    ),
    ...sumColumns(
      firstPassFeatures,
      passes.map(({ first }) => first),
    ),
  };
  await expect(`${JSON.stringify(sums, null, 2)}\n`).toMatchFileSnapshot('features.json');
});
