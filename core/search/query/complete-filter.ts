import { facetValue } from '../terms/facets';
import { lexQuestion } from './lex-query';
import { findFilter, fixedValues, offeredFilters } from './read-filter';

/** What of a question is being typed, and may be completed. */
export type Typing =
  /** The name of a filter; `text` is what stands of it. */
  | {
      readonly kind: 'name';
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly names: readonly string[];
    }
  /** The value of one; `values` are all that may stand there, null if the library must be asked. */
  | {
      readonly kind: 'value';
      readonly start: number;
      readonly end: number;
      readonly name: string;
      readonly filter: string;
      readonly text: string;
      readonly values: readonly string[] | null;
    };

const dates = ['today', 'yesterday', '7d', '1m', '1y'];

/** What stands at the caret, or null where nothing can be offered. `start` to `end` is what a completion replaces. */
export function findTyping(question: string, caret: number): Typing | null {
  const before = question.slice(0, caret);
  const piece = lexQuestion(before).pieces.at(-1);
  const isEmpty = piece === undefined || piece.end < before.length;
  if (isEmpty || (piece.kind === 'word' && /^\p{L}*$/u.test(piece.text))) {
    const text = isEmpty ? '' : piece.text.toLowerCase();
    const start = isEmpty ? caret : piece.textStart;
    const names = offeredFilters.filter((name) => name.startsWith(text));
    return { kind: 'name', start, end: caret, text, names };
  }
  if (piece.kind !== 'filter') return null;
  const filter = findFilter(piece.name);
  if (filter === null) return null;
  const text = facetValue(piece.text);
  const known = fixedValues[filter] ?? (isDate(filter) ? dates : null);
  return {
    kind: 'value',
    start: piece.textStart - piece.name.length - (piece.isQuoted ? 2 : 1),
    end: caret,
    name: piece.name,
    filter,
    text,
    values: known === null ? null : known.filter((value) => value.startsWith(text)),
  };
}

function isDate(filter: string): boolean {
  return ['before', 'after', 'on', 'kept'].includes(filter);
}

/** A filter as it is written, its value in quotation marks where it must be. */
export function writeFilter(name: string, value: string): string {
  const plain = value.replaceAll('"', '');
  return /[\s()"“„«]/.test(plain) ? `${name}:"${plain}"` : `${name}:${plain}`;
}
