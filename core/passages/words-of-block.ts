/** A range of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The block around an offset, in a text with "\n" between blocks. */
export function blockAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  return { start, end: next < 0 ? text.length : next };
}

/** The words of a block, without spaces and punctuation. */
export function wordsOfBlock(text: string, block: Span): readonly Span[] {
  const found: Span[] = [];
  for (const { segment, index, isWordLike } of words.segment(text.slice(block.start, block.end))) {
    if (!isWordLike) continue;
    const start = block.start + index;
    found.push({ start, end: start + segment.length });
  }
  return found;
}
