import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { type CorpusPage, isHeldBack, readHtml, readIndex } from './corpus';

/** A page of the corpus that detection is trained or measured on. */
export interface DetectPage {
  readonly page: CorpusPage;
  readonly set: string;
  readonly isArticle: boolean;
  /** Five pages have no address, and so no publisher to be told by; they count as tuned on. */
  readonly isHeld: boolean;
}

const sets = ['news', 'pages', 'other'];

/** What a page without an address is opened under; it is looked at with an empty one. */
const noAddress = 'https://no-address.invalid/';

/** Pages that leave by themselves, or that forbid being looked at, are shown as they came. */
const restless = /<meta[^>]+http-equiv=["']?(refresh|content-security-policy)[^>]*>/gi;

const headers = {
  // The page's scripts and everything that it would fetch stay out.
  'content-security-policy': "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'",
  // An isolated page has a clock of 5 µs; others have one of 100 µs.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export function detectPages(folder: string): readonly DetectPage[] {
  return sets.flatMap((set) =>
    readIndex(folder, set).map((page) => ({
      page,
      set,
      isArticle: set !== 'other' && page.type === 'article',
      isHeld: URL.canParse(page.url) && isHeldBack(page.url),
    })),
  );
}

/** A module as one script that puts its exports under a global name, minified as the extension's are. */
export async function bundle(entry: string, name: string): Promise<string> {
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

/** Opens each page in Chromium under its own address and asks it for the value of an expression. */
export async function askPages(
  folder: string,
  pages: readonly DetectPage[],
  expression: (page: CorpusPage) => string,
): Promise<readonly unknown[]> {
  const browser = await chromium.launch({
    executablePath: process.env['PRESSMARK_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    let shown = '';
    const tab = await browser.newPage();
    await tab.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: shown })
        : route.abort(),
    );
    const answers: unknown[] = [];
    for (const { page, set } of pages) {
      shown = readHtml(folder, set, page.id).replace(restless, '');
      const url = URL.canParse(page.url) ? page.url.replace(/^http:/, 'https:') : noAddress;
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
      answers.push(await tab.evaluate(expression(page)));
      if (answers.length % 20 === 0) process.stderr.write(`\r${answers.length} of ${pages.length}`);
    }
    process.stderr.write('\n');
    return answers;
  } finally {
    await browser.close();
  }
}

/** What was asked before, from a file that is named on the command line, or asked now. */
export async function kept<Answer>(
  file: string | null,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  if (file && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Answer;
  const answer = await ask();
  if (file) writeFileSync(file, JSON.stringify(answer));
  return answer;
}
