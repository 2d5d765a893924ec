import { JSDOM, VirtualConsole } from 'jsdom';
import type { CorpusPage } from '../corpus';
import { getVisibleText, type VisibleText } from './visible-text';

/** A page in a DOM, with the paragraphs of its story. */
export interface StoryPage {
  readonly document: Document;
  readonly paragraphs: readonly Element[];
  /** The text of each paragraph. */
  readonly texts: readonly VisibleText[];
  /** Returns the current markup of the page. */
  serialize(): string;
}

const minParagraphLength = 50;

/** Parses a page. Paragraphs of the story are those whose text is in the corpus label. */
export function parseStoryPage(html: string, page: CorpusPage): StoryPage {
  // Some style sheets make jsdom's parser throw. They are put back by `serialize`.
  const styles: string[] = [];
  const withoutStyles = html.replace(
    /<style\b[^>]*>[\s\S]*?<\/style>/gi,
    (style) => `<style data-kept=${styles.push(style) - 1}></style>`,
  );
  const dom = new JSDOM(withoutStyles, {
    url: page.url,
    virtualConsole: new VirtualConsole(),
    // Parses <noscript> like a browser, without running any script of the page.
    runScripts: 'outside-only',
  });
  const { document } = dom.window;
  const storyText = removeSpaces(page.body ?? '');
  const paragraphs = [...document.querySelectorAll('p, div')].filter((element) => {
    if (element.querySelector('p, div, ul, table, figure, iframe')) return false;
    const text = removeSpaces(getVisibleText(element).text);
    return text.length >= minParagraphLength && storyText.includes(text);
  });
  return {
    document,
    paragraphs,
    texts: paragraphs.map(getVisibleText),
    serialize: () =>
      dom
        .serialize()
        .replace(/<style data-kept="?(\d+)"?><\/style>/g, (_, index) => styles[index] ?? ''),
  };
}

function removeSpaces(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');
}
