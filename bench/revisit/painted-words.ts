import type { Tab } from '../../scripts/drive/browser';
import type { PaintedMark } from '../../scripts/drive/marking';

/** What is painted over a page, without the code that stands between the words. */
export function paintedWords(tab: Tab): Promise<readonly PaintedMark[]> {
  return tab.evaluate((): PaintedMark[] => {
    const start = 'pressmark-';
    const wordsOf = (range: Range) => {
      const copy = range.cloneContents();
      for (const one of copy.querySelectorAll('script, style, template, noscript')) one.remove();
      return copy.textContent;
    };
    return [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith(start) && name !== `${start}flash`
        ? [...(highlight as unknown as Iterable<Range>)].map((range) => ({
            // Judged by its place, whatever its state.
            colour: name.slice(start.length).replace('-changed', ''),
            text: wordsOf(range),
          }))
        : [],
    );
  }, undefined);
}
