import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

/** A page of the corpus with its labels. Fields that its set does not label are missing. */
export interface CorpusPage {
  readonly id: string;
  readonly url: string;
  readonly type: string;
  /** Country of the publisher, in `news`. */
  readonly cc?: string;
  readonly title?: string | null;
  readonly authors?: readonly string[] | null;
  readonly date?: string | null;
  readonly summary?: string | null;
  readonly body?: string | null;
}

/**
 * Returns the folder of the corpus: PRESSMARK_CORPUS, or a folder beside the project.
 * Exits with a message if it does not exist.
 */
export function corpusFolder(): string {
  const folder = resolve(process.env['PRESSMARK_CORPUS'] ?? '../shared/corpus');
  if (existsSync(join(folder, 'README.md'))) return folder;
  console.error(
    `The corpus is not at ${folder}. Set PRESSMARK_CORPUS to the folder that holds news/, pages/ and other/.`,
  );
  process.exit(1);
}

/** Returns the pages of a set ("news", "pages", "other"), in the order of its index. */
export function readIndex(folder: string, set: string): readonly CorpusPage[] {
  return readFileSync(join(folder, set, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusPage);
}

/** Returns the markup of a page. */
export function readHtml(folder: string, set: string, id: string): string {
  return gunzipSync(readFileSync(join(folder, set, 'html', `${id}.html.gz`))).toString('utf8');
}

/**
 * True if a page is held back from tuning: one publisher in three, by a hash of its
 * host, so no publisher is on both sides.
 */
export function isHeldBack(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname.split('.').slice(-2).join('.') : url;
  let hash = 7;
  for (const letter of host) hash = (hash * 31 + letter.charCodeAt(0)) % 100_003;
  return hash % 3 === 0;
}

/** Returns the value of a command-line option such as `--sample=40`, or null. */
export function option(name: string): string | null {
  const prefix = `--${name}=`;
  return process.argv.find((word) => word.startsWith(prefix))?.slice(prefix.length) ?? null;
}

/**
 * Parses a page with jsdom, without style sheets: they are not needed here, and some
 * make jsdom's parser throw. Logs an error and returns null if jsdom fails.
 */
export function openPage(html: string, url: string): JSDOM | null {
  const withoutStyles = html
    .replace(/<style\b[^>]*>[\s\S]*?<\/style>/gi, '')
    .replace(/\sstyle\s*=\s*("[^"]{400,}"|'[^']{400,}')/gi, '');
  try {
    return new JSDOM(withoutStyles, {
      url: url || 'about:blank',
      virtualConsole: new VirtualConsole(),
    });
  } catch (error) {
    console.error(`jsdom cannot open ${url}: ${String(error)}`);
    return null;
  }
}
