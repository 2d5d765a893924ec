import { splitSentences } from '../../../core/speech';
import { listBlockTexts } from '../block-texts';

/** A sentence of a story, and where it is shown. */
export interface StorySentence {
  readonly text: string;
  readonly range: Range;
  /** Its paragraph. */
  readonly block: Element;
}

/** What is not displayed or not part of the story, and what cannot be read aloud. */
const silent = '[data-removed], pressmark-aside, button, pre, table, figure img, [hidden]';

/** Splits the shown text of a story into sentences. A sentence does not go beyond its paragraph. */
export function listStorySentences(
  root: Element,
  language: string | null,
): readonly StorySentence[] {
  return listBlockTexts(root, silent).flatMap(({ block, text, createRange }) =>
    splitSentences(text, language).map(({ start, end }) => ({
      text: text.slice(start, end).replace(/\s+/g, ' '),
      range: createRange(start, end),
      block,
    })),
  );
}
