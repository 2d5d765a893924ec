import { JSDOM, VirtualConsole } from 'jsdom';
import type { CorpusPage } from '../corpus';
import { type Letters, lettersOf } from './letters';

/** The markup of a page in a DOM, with the paragraphs of its story. */
export interface Story {
  readonly document: Document;
  readonly paragraphs: readonly Element[];
  readonly letters: readonly Letters[];
  /** The markup of the page as it is now. */
  serialize(): string;
}

const minLength = 50;

/** Reads a page's markup; the truth of the corpus says which paragraphs are its story. */
export function readStory(html: string, page: CorpusPage): Story {
  // Some style sheets make jsdom's parser throw, and none is needed to edit.
  const styles: string[] = [];
  const bare = html.replace(
    /<style\b[^>]*>[\s\S]*?<\/style>/gi,
    (style) => `<style data-kept=${styles.push(style) - 1}></style>`,
  );
  const dom = new JSDOM(bare, {
    url: page.url,
    virtualConsole: new VirtualConsole(),
    // No script runs by this, but <noscript> is parsed as in a browser.
    runScripts: 'outside-only',
  });
  const { document } = dom.window;
  const body = bareText(page.body ?? '');
  const paragraphs = [...document.querySelectorAll('p, div')].filter((element) => {
    if (element.querySelector('p, div, ul, table, figure, iframe')) return false;
    const text = bareText(lettersOf(element).text);
    return text.length >= minLength && body.includes(text);
  });
  return {
    document,
    paragraphs,
    letters: paragraphs.map(lettersOf),
    serialize: () =>
      dom
        .serialize()
        .replace(/<style data-kept="?(\d+)"?><\/style>/g, (_, index) => styles[index] ?? ''),
  };
}

function bareText(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');
}
