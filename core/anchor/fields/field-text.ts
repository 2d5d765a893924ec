import type { Passage, PassageField } from '../../model/annotation/passage';
import { getNameSeparator } from '../../text';
import { foldToUnits, unitsToString } from '../text/characters';

/** The text of one field of an article, as `readText` reads it. */
export interface FieldText {
  /** Null for the body, of which only the letters are compared. */
  readonly field: PassageField | null;
  readonly text: string;
  /** The credits in it. That of a caption is its end. */
  readonly credits?: readonly string[];
}

/** A name of a byline, with its offset in the text. */
export interface BylineName {
  readonly name: string;
  readonly start: number;
}

/** Returns the names in the text of a byline. */
export function splitBylineText(text: string): readonly BylineName[] {
  const separator = getNameSeparator(text);
  let start = 0;
  return text.split(separator).map((name) => {
    const part = { name, start };
    start += name.length + separator.length;
    return part;
  });
}

/** Returns text for comparing: folded like the text of a page, without spaces. */
export function squash(text: string): string {
  return unitsToString(foldToUnits(text)).replaceAll(' ', '');
}

const lettersByText = new WeakMap<FieldText, string>();

/** Returns the text of a field squashed, once for all passages that are compared with it. */
export function getLetters(part: FieldText): string {
  const letters = lettersByText.get(part) ?? squash(part.text);
  lettersByText.set(part, letters);
  return letters;
}

/** Converts offsets among the letters of a text (see `squash`) to offsets in it. */
export function toPosition(text: string, first: number, end: number): Passage['position'] {
  const offsets = [...text.matchAll(/[^\s]/g)].map(({ index }) => index);
  return { start: offsets[first] ?? 0, end: (offsets[end - 1] ?? -1) + 1 };
}

/** Returns the context of a quote that is in the same block of text. */
export function getBlockContext({
  prefix,
  suffix,
}: {
  readonly prefix: string;
  readonly suffix: string;
}): { readonly prefix: string; readonly suffix: string } {
  const end = suffix.indexOf('\n');
  return {
    prefix: prefix.slice(prefix.lastIndexOf('\n') + 1),
    suffix: end < 0 ? suffix : suffix.slice(0, end),
  };
}
