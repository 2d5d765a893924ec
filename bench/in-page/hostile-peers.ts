import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import createPurifier from 'dompurify';

export type PeerName = 'readability' | 'defuddle';

/** What another reader makes of a page, as HTML. Null if it finds nothing or fails. Changes the page. */
export function readWithPeer(name: PeerName): string | null {
  try {
    if (name === 'defuddle') return new Defuddle(document).parse().content;
    const article = new Readability(document).parse();
    return article && createPurifier(window).sanitize(article.content ?? '');
  } catch {
    return null;
  }
}
