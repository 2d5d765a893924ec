import { foldText } from './clean-text';
import { gatePattern, lettersLeft } from './gate-phrases';

/** What a page shows of a gate before the rest of a story. */
export interface Gate {
  /** An element is called one, and is not hidden. */
  readonly isMarked: boolean;
  /** All words of the page, to be looked through only where it matters. */
  readonly words: string;
  /** Those of them that are hidden or stand in the frame around every page of the site. */
  readonly wordsAside: string;
}

const gateElement =
  '[class*=paywall i], [id*=paywall i], [class*=regwall i], [class*=subscriber-only i], [class*=premium-gate i], [class*=piano-offer i]';

const hidden = '[hidden], [aria-hidden=true]';
/** "Already a subscriber?" stands in the head of whole sites. */
const aside = `${hidden}, nav, header, footer, [role=navigation], [role=banner], [role=contentinfo]`;

/** The signs of a gate in a copy of the page, which later steps take away as clutter. */
export function findGate(document: Document): Gate {
  const isShown = (element: Element) => element.closest(hidden) === null;
  const outermost = [...document.querySelectorAll(aside)].filter(
    (element) => !element.parentElement?.closest(aside),
  );
  return {
    isMarked: [...document.querySelectorAll(gateElement)].some(isShown),
    words: document.body?.textContent ?? '',
    wordsAside: outermost.map((element) => element.textContent ?? '').join(' '),
  };
}

/** Whether a page has a gate that can be seen, by its elements or by its words. */
export function isGated({ isMarked, words, wordsAside }: Gate): boolean {
  return isMarked || countGates(words) > countGates(wordsAside);
}

function countGates(words: string): number {
  return (
    (words.match(lettersLeft)?.length ?? 0) + (foldText(words).match(gatePattern)?.length ?? 0)
  );
}
