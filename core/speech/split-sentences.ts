/** A part of a text: offsets in UTF-16 units. */
export interface SpokenSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Chromium falls silent after about 15 seconds of one utterance with some voices. Voices speak
 * about 15 characters a second.
 */
const maxLength = 180;

/** Where a long sentence may be split, best first. */
const breaks = [/[;:–—](?=\s)/gu, /[,、，](?=\s|\p{Script=Han})/gu, /\s/gu];

/**
 * Splits a text into sentences, and long sentences into clauses. Spans have no space at their
 * ends; those without a letter or digit are left out.
 */
export function splitSentences(text: string, language: string | null): readonly SpokenSpan[] {
  const segmenter = new Intl.Segmenter(findLocale(language), { granularity: 'sentence' });
  return [...segmenter.segment(text)]
    .flatMap(({ index, segment }) => splitLong(text, index, index + segment.length))
    .map(({ start, end }) => trim(text, start, end))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** Undefined, for the user's own language, unless the tag is valid. */
function findLocale(language: string | null): string | undefined {
  if (language === null) return undefined;
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function splitLong(text: string, start: number, end: number): readonly SpokenSpan[] {
  if (end - start <= maxLength) return [{ start, end }];
  const at = start + findBreak(text.slice(start, start + maxLength));
  return [{ start, end: at }, ...splitLong(text, at, end)];
}

/** The offset after the last good break in the second half. Without one, all of it. */
function findBreak(text: string): number {
  for (const pattern of breaks) {
    const last = [...text.matchAll(pattern)].at(-1);
    if (last && last.index >= text.length / 2) return last.index + last[0].length;
  }
  return text.length;
}

function trim(text: string, start: number, end: number): SpokenSpan {
  const part = text.slice(start, end);
  return {
    start: start + (part.length - part.trimStart().length),
    end: end - (part.length - part.trimEnd().length),
  };
}
