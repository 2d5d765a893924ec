import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launchChromium } from '../scripts/drive/chromium/launch-chromium';
import { type CorpusPage, corpusFolder, option, readHtml, readIndex } from './corpus';
import type { InsertedText } from './revisit/change-page';
import { reportVisits } from './revisit/report';
import { type Visit, visitTwice } from './revisit/visit';
import { serveTrueAddresses } from './serve-true-addresses';

/*
 * Measures whether highlights are found again on real news pages that changed.
 * In Chromium with the built extension, quotes are highlighted with the mouse,
 * then an edited version of the page is opened in the same profile.
 *
 *     npm run bench:revisit -- --pages=30
 */

/** Number of pages with screenshots. */
const picturedPages = 3;
const pictureFolder = resolve('demo-output/revisit');

const folder = corpusFolder();
const corpusPages = readIndex(folder, 'news');
const wanted = Math.min(Number(option('pages') ?? 30), corpusPages.length);
// Pages spread over the whole set come first. The others replace pages that are unsuitable.
const spread = Array.from({ length: wanted }, (_, index) =>
  Math.floor((index * corpusPages.length) / wanted),
);
const order = [...new Set([...spread, ...corpusPages.keys()])];

let shown: { url: string; html: string } | null = null;
const web = await serveTrueAddresses((url) => (shown?.url === url ? shown.html : null));
const driven = await launchChromium({
  executablePath: process.env['PRESSMARK_CHROMIUM'] ?? '/usr/bin/chromium',
  extension: resolve(option('extension') ?? '.output/chrome-mv3'),
  args: web.chromiumArgs,
});

try {
  await mkdir(pictureFolder, { recursive: true });
  const visits: Visit[] = [];
  const failed: { page: CorpusPage; error: unknown }[] = [];
  for (const index of order) {
    if (visits.length === wanted) break;
    const page = corpusPages[index];
    if (!page) continue;
    try {
      const visit = await visitTwice(page, readHtml(folder, 'news', page.id), {
        driven,
        serve: (html) => {
          shown = { url: new URL(page.url).href, html };
        },
        insertedText: findInsertedText(index),
        seed: index,
        pictureFolder: visits.length < picturedPages ? pictureFolder : null,
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

/** Takes text from the next story of the set, which is mostly in the same language. */
function findInsertedText(index: number): InsertedText {
  const page = corpusPages[(index + 1) % corpusPages.length];
  const paragraphs = (page?.body ?? '').split('\n\n').filter((text) => text.length > 100);
  return {
    paragraph: paragraphs[1] ?? paragraphs[0] ?? page?.body ?? '',
    advertisement: (paragraphs[2] ?? paragraphs[0] ?? page?.body ?? '').slice(0, 80),
  };
}
