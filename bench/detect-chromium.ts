import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { type CorpusPage, isHeldBack, readHtml, readIndex } from './corpus';

/** A page of the corpus to train or measure detection on. */
export interface DetectionPage {
  readonly page: CorpusPage;
  readonly set: string;
  readonly isArticle: boolean;
  /** False for the five pages without an address, whose publisher is unknown. */
  readonly isHeldBack: boolean;
}

const sets = ['news', 'pages', 'other'];

/** Opens pages without an address. Detection gets an empty address for them. */
const placeholderUrl = 'https://no-address.invalid/';

/** Elements that navigate away or forbid our scripts. Removed before a page is shown. */
const blockingMeta = /<meta[^>]+http-equiv=["']?(refresh|content-security-policy)[^>]*>/gi;

const headers = {
  // Blocks the page's scripts and everything it would fetch.
  'content-security-policy': "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'",
  // In a cross-origin isolated page the clock has a resolution of 5 µs, otherwise 100 µs.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Returns all pages of the corpus, in the order of the indexes. */
export function readDetectionPages(folder: string): readonly DetectionPage[] {
  return sets.flatMap((set) =>
    readIndex(folder, set).map((page) => ({
      page,
      set,
      isArticle: set !== 'other' && page.type === 'article',
      isHeldBack: URL.canParse(page.url) && isHeldBack(page.url),
    })),
  );
}

/** Bundles a module as a script that defines its exports as a global, minified like the extension. */
export async function bundleModule(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2023', lib: { entry, name, formats: ['iife'] } },
  });
  const [first] = Array.isArray(built) ? built : [];
  const chunk = first?.output[0];
  if (!chunk) throw new Error(`nothing was built from ${entry}`);
  return chunk.code;
}

/** Opens each page in Chromium under its own address, and returns the value of an expression in it. */
export async function evaluateOnPages(
  folder: string,
  pages: readonly DetectionPage[],
  expression: (page: CorpusPage) => string,
): Promise<readonly unknown[]> {
  const browser = await chromium.launch({
    executablePath: process.env['PRESSMARK_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    let html = '';
    const tab = await browser.newPage();
    await tab.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: html })
        : route.abort(),
    );
    const results: unknown[] = [];
    for (const { page, set } of pages) {
      html = readHtml(folder, set, page.id).replace(blockingMeta, '');
      const url = URL.canParse(page.url) ? page.url.replace(/^http:/, 'https:') : placeholderUrl;
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
      results.push(await tab.evaluate(expression(page)));
      if (results.length % 20 === 0) process.stderr.write(`\r${results.length} of ${pages.length}`);
    }
    process.stderr.write('\n');
    return results;
  } finally {
    await browser.close();
  }
}

/** Returns the value that is cached in a file, or computes it and writes the file. Null for no cache. */
export async function readOrCompute<Value>(
  file: string | null,
  compute: () => Promise<Value>,
): Promise<Value> {
  if (file && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Value;
  const value = await compute();
  if (file) writeFileSync(file, JSON.stringify(value));
  return value;
}
