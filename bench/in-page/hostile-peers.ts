import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import createPurifier from 'dompurify';

/** What other readers make of a page, as HTML. Null if they fail. */
export function readWithPeers(): Readonly<Record<'readability' | 'defuddle', string | null>> {
  const attempt = (read: () => string | null | undefined) => {
    try {
      return read() ?? null;
    } catch {
      return null;
    }
  };
  return {
    readability: attempt(() => {
      const article = new Readability(document.cloneNode(true) as Document).parse();
      return article && createPurifier(window).sanitize(article.content ?? '');
    }),
    // It changes the page, so it comes last.
    defuddle: attempt(() => new Defuddle(document).parse().content),
  };
}
