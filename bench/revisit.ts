import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launchChromium } from '../scripts/drive/chromium';
import { type CorpusPage, corpusFolder, option, readHtml, readIndex } from './corpus';
import type { Donor } from './revisit/change-page';
import { reportVisits } from './revisit/report';
import { type Visit, visitTwice } from './revisit/visit';
import { serveTrueAddresses } from './true-addresses';

/*
 * Whether annotations hold on real news pages that have changed: each is marked
 * as a reader does it in Chromium with the built extension, served changed, and
 * opened anew in the same profile.
 *
 *     npm run bench:revisit -- --pages=30
 */

/** So many pages have their picture taken. */
const pictured = 3;
const pictures = resolve('demo-output/revisit');

const folder = corpusFolder();
const all = readIndex(folder, 'news');
const wanted = Math.min(Number(option('pages') ?? 30), all.length);
// Spread over the whole set first; the others stand in for pages that cannot be marked.
const spread = Array.from({ length: wanted }, (_, index) =>
  Math.floor((index * all.length) / wanted),
);
const order = [...new Set([...spread, ...all.keys()])];

let shown: { url: string; html: string } | null = null;
const web = await serveTrueAddresses((url) => (shown?.url === url ? shown.html : null));
const driven = await launchChromium({
  executablePath: process.env['PRESSMARK_CHROMIUM'] ?? '/usr/bin/chromium',
  extension: resolve(option('extension') ?? '.output/chrome-mv3'),
  args: web.chromiumArgs,
});

try {
  await mkdir(pictures, { recursive: true });
  const visits: Visit[] = [];
  const failed: { page: CorpusPage; error: unknown }[] = [];
  for (const index of order) {
    if (visits.length === wanted) break;
    const page = all[index];
    if (!page) continue;
    try {
      const visit = await visitTwice(page, readHtml(folder, 'news', page.id), {
        driven,
        serve: (html) => {
          shown = { url: new URL(page.url).href, html };
        },
        donor: donorFor(index),
        seed: index,
        pictures: visits.length < pictured ? pictures : null,
      });
      visits.push(visit);
    } catch (error) {
      failed.push({ page, error });
    }
    process.stderr.write(`\r${visits.length} of ${wanted} pages, ${failed.length} not measured`);
  }
  process.stderr.write('\n');
  reportVisits(visits, failed, option('texts') !== null);
} finally {
  await driven.close();
  await web.close();
}

/** Words from the next story of the set, mostly in the same language. */
function donorFor(index: number): Donor {
  const page = all[(index + 1) % all.length];
  const paragraphs = (page?.body ?? '').split('\n\n').filter((one) => one.length > 100);
  return {
    paragraph: paragraphs[1] ?? paragraphs[0] ?? page?.body ?? '',
    advertisement: (paragraphs[2] ?? paragraphs[0] ?? page?.body ?? '').slice(0, 80),
  };
}
