import type { Source } from '../../../model';
import { foldToWords } from '../../page/clean-text';
import { getMetaContents } from '../../page/meta';
import type { Draft } from '../../step';

/** A summary in the page's metadata. */
export interface Description {
  readonly text: string;
  readonly source: Source;
  /** For comparison. */
  readonly folded: string;
  readonly isSecondHeadline: boolean;
}

/**
 * How a text compares with the descriptions: the same as the second headline of the structured
 * data, the same as another one, longer than one that is cut off, or none.
 */
export type Match = 'second-headline' | 'same' | 'cut' | 'none';

/** Characters. A shorter description says little. */
const minLength = 20;
const minDenseLength = 10;
/** Characters. A shorter description is not cut off. */
const minCutLength = 60;
/** A place before the standfirst, which descriptions omit: "Osk. The ferry …". */
const dateline = /^\p{Lu}[\p{L}\s-]{2,24}[.:]\s+(?=\p{Lu})/u;

/** Returns the summaries in the page's metadata, most specific first. */
export function readDescriptions({ page, structured }: Draft): readonly Description[] {
  const sources: [Source, string | null][] = [
    ['json-ld', structured.alternativeHeadline],
    ['json-ld', structured.description],
    ...getMetaContents(page, 'og:description', 'twitter:description').map(
      (text): [Source, string] => ['open-graph', text],
    ),
    ...getMetaContents(page, 'description', 'dc.description').map((text): [Source, string] => [
      'meta',
      text,
    ]),
  ];
  return sources.flatMap(([source, text]) =>
    text && isLongEnough(text)
      ? [
          {
            text,
            source,
            folded: foldForComparison(text),
            isSecondHeadline: text === structured.alternativeHeadline,
          },
        ]
      : [],
  );
}

/** True if a text has the minimum length of a standfirst. Dense scripts need half as many characters. */
export function isLongEnough(text: string): boolean {
  if (text.length >= minLength) return true;
  return text.length >= minDenseLength && /[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}]/u.test(text);
}

/** Folds a standfirst or a description, without its dateline. */
export function foldForComparison(text: string): string {
  return foldToWords(text.replace(dateline, ''));
}

/** Returns the first description that a text matches, and how it matches, or null. */
export function findDescription(
  text: string,
  descriptions: readonly Description[],
): { readonly source: Source; readonly match: Match } | null {
  const shown = foldForComparison(text);
  for (const { source, folded, isSecondHeadline } of descriptions) {
    if (shown === folded) return { source, match: isSecondHeadline ? 'second-headline' : 'same' };
    const beginning = folded.replace(/ \S*$/, '');
    if (
      folded.length > minCutLength &&
      shown.startsWith(beginning) &&
      shown.length < folded.length * 1.6
    )
      return { source, match: 'cut' };
  }
  return null;
}
