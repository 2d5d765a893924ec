import { splitsSurrogatePair } from '../slice-characters';

/** Units on either side of an offset that are segmented; longer than practically any word or number. */
const windowRadius = 64;

/** Letters of scripts written without spaces. A number ends where they start. */
const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;

/**
 * A number with its sign, unit and separators: "−5", "1,234.5", "10 000", "14:30",
 * "$3.2bn", "20 %", "11th", "2–1", "5½". `Intl.Segmenter` splits most of these.
 */
const numbers = new RegExp(
  [
    String.raw`(?:(?<![\p{L}\p{N}])[-+−])?(?:[\p{L}]{0,3}\p{Sc} ?)?`,
    String.raw`(?:\p{Nd}{1,3}(?:[ '’]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+)`,
    String.raw`(?:[.,:/'’٫٬·\-‐‑–]\p{Nd}+)*`,
    String.raw`(?: ?[¼-¾⅐-⅞]| \p{Nd}+[/⁄]\p{Nd}+(?!\p{Nd}))?`,
    String.raw`(?: ?[%‰٪\p{Sc}]|°)?(?:(?![${unspaced}])[\p{L}\p{M}])*`,
    `|[〇零一二三四五六七八九十百千万萬亿億兆两兩]+`,
  ].join(''),
  'gu',
);

/** Joins two halves of one word: "well-known", "l’eau", "isn't". */
const wordJoiner = /^[-‐‑'’]$/;
const letter = /[\p{L}\p{M}\p{N}]/u;

/** A word or a number in a text, by offsets. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
}

/**
 * Finds the words that an offset would split.
 *
 * A word is a segment of `Intl.Segmenter`, or several joined by a hyphen or an
 * apostrophe, or a number with its sign, unit and separators. Only a window around the
 * offset is segmented, never the whole text.
 */
export class WordFinder {
  readonly #language: string;
  #segmenter: Intl.Segmenter | null = null;

  /** `language` is a BCP 47 tag. If empty or invalid, the browser's default is used. */
  constructor(language: string) {
    this.#language = language;
  }

  /**
   * Returns the word or number that contains the offset, boundaries excluded; otherwise
   * null. With `asSegmented`, also returns null at every boundary of `Intl.Segmenter`,
   * including those inside "well-known" and "$3.2bn", but not inside "1½".
   */
  findAround(text: string, offset: number, asSegmented = false): WordSpan | null {
    if (offset <= 0 || offset >= text.length) return null;
    let from = Math.max(0, offset - windowRadius);
    let to = Math.min(text.length, offset + windowRadius);
    if (splitsSurrogatePair(text, from)) from++;
    if (splitsSurrogatePair(text, to)) to--;
    const nearbyText = text.slice(from, to);
    const offsetInWindow = offset - from;
    const segment = this.#segment(nearbyText).containing(offsetInWindow);
    const isSplit =
      (segment !== undefined && segment.index < offsetInWindow && !/^\s+$/.test(segment.segment)) ||
      splitsMixedNumber(nearbyText, offsetInWindow);
    if (asSegmented && !isSplit) return null;
    const number = findNumberAround(nearbyText, offsetInWindow);
    const word = this.#wordAround(nearbyText, offsetInWindow);
    if (!number && !word) return null;
    return {
      start: from + Math.min(number?.start ?? offsetInWindow, word?.start ?? offsetInWindow),
      end: from + Math.max(number?.end ?? offsetInWindow, word?.end ?? offsetInWindow),
      isNumber: number !== null,
    };
  }

  #wordAround(nearbyText: string, at: number): { start: number; end: number } | null {
    const before = nearbyText[at - 1] ?? ' ';
    const after = nearbyText[at] ?? ' ';
    if (/\s/.test(before) || /\s/.test(after)) return null;
    const segments = this.#segment(nearbyText);
    const spanAt = (position: number) => {
      const segment = segments.containing(position);
      return segment && { start: segment.index, end: segment.index + segment.segment.length };
    };
    let { start, end } = spanAt(at) ?? { start: at, end: at };
    if (start === at) {
      // Between two segments: one word only if a joiner separates its halves.
      const isJoined =
        (wordJoiner.test(before) && letter.test(after) && letter.test(nearbyText[at - 2] ?? ' ')) ||
        (wordJoiner.test(after) && letter.test(before) && letter.test(nearbyText[at + 1] ?? ' '));
      if (!isJoined) return null;
      start = spanAt(at - 1)?.start ?? at;
    }
    while (wordJoiner.test(nearbyText[end] ?? ' ') && letter.test(nearbyText[end + 1] ?? ' ')) {
      end = spanAt(end + 1)?.end ?? end;
    }
    if (wordJoiner.test(nearbyText[end - 1] ?? ' ') && letter.test(nearbyText[end] ?? ' ')) {
      end = spanAt(end)?.end ?? end;
    }
    while (
      wordJoiner.test(nearbyText[start - 1] ?? ' ') &&
      letter.test(nearbyText[start - 2] ?? ' ')
    ) {
      start = spanAt(start - 2)?.start ?? start;
    }
    if (wordJoiner.test(nearbyText[start] ?? ' ') && letter.test(nearbyText[start - 1] ?? ' ')) {
      start = spanAt(start - 1)?.start ?? start;
    }
    return { start, end };
  }

  #segment(text: string): Intl.Segments {
    this.#segmenter ??= createSegmenter(this.#language);
    return this.#segmenter.segment(text);
  }
}

/** True between the digits and the fraction of "1½", where `Intl.Segmenter` has a boundary. */
function splitsMixedNumber(text: string, at: number): boolean {
  return /\p{Nd}/u.test(text[at - 1] ?? '') && /^ ?[¼-¾⅐-⅞]/.test(text.slice(at, at + 2));
}

function findNumberAround(nearbyText: string, at: number): { start: number; end: number } | null {
  for (const {
    index,
    0: { length },
  } of nearbyText.matchAll(numbers)) {
    if (index >= at) return null;
    if (index + length > at) return { start: index, end: index + length };
  }
  return null;
}

/** Falls back to the default locale, because `lang` on a page may be invalid. */
function createSegmenter(language: string): Intl.Segmenter {
  const options = { granularity: 'word' } as const;
  try {
    return new Intl.Segmenter(language || undefined, options);
  } catch (error) {
    if (error instanceof RangeError) return new Intl.Segmenter(undefined, options);
    throw error;
  }
}
