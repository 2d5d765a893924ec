import { continuesDigitGroups } from '../terms/digit-groups';
import type { QueryProblem } from './query';

/** A token of a query. Offsets are UTF-16 units. */
export interface QueryToken {
  readonly kind: 'word' | 'quote' | 'filter' | 'open' | 'close' | 'or';
  /** True if preceded by a minus, which is part of the piece. */
  readonly isExcluded: boolean;
  /** Number of minuses before it. */
  readonly minuses: number;
  readonly start: number;
  readonly end: number;
  /** The words, or the value of a filter, without quotation marks. */
  readonly text: string;
  /** The name of a filter as typed, else empty. */
  readonly name: string;
  /** Offset of `text` in the query. */
  readonly textStart: number;
  /** True if the words or the value are in quotation marks. */
  readonly isQuoted: boolean;
}

const quotes: Readonly<Record<string, string>> = { '"': '"', '“': '”"“', '„': '“”"', '«': '»' };
const filterName = /^[\p{L}][\p{L}-]*(?=:)/u;
const minuses = /^[-−–]+(?=[^\s)\-−–])/;
const endOfWord = /[\s()"“„«]|$/u;

/** Splits a query into tokens. Invalid parts are skipped and reported as problems. */
export function lexQuery(query: string): {
  readonly pieces: readonly QueryToken[];
  readonly problems: readonly QueryProblem[];
} {
  const tokens: QueryToken[] = [];
  const problems: QueryProblem[] = [];
  let at = 0;

  /** Reads up to the closing quotation mark. `at` is at the opening one. */
  const readQuote = () => {
    const opening = at;
    const closing = quotes[query[at] ?? ''] ?? '"';
    let end = at + 1;
    while (end < query.length && !closing.includes(query[end] ?? '')) end++;
    if (end >= query.length) {
      problems.push({ start: opening, end: query.length, code: 'unclosed-quote' });
    }
    at = Math.min(query.length, end + 1);
    return query.slice(opening + 1, end);
  };
  const readWord = () => {
    const from = at;
    at += query.slice(at).search(endOfWord);
    return query.slice(from, at);
  };

  while (at < query.length) {
    if (/\s/.test(query[at] ?? '')) {
      at++;
      continue;
    }
    const start = at;
    const minusLength = minuses.exec(query.slice(at))?.[0].length ?? 0;
    const isExcluded = minusLength > 0;
    at += minusLength;
    const add = (
      kind: QueryToken['kind'],
      text: string,
      textStart: number,
      rest?: Partial<QueryToken>,
    ) =>
      tokens.push({
        ...{ kind, isExcluded, minuses: minusLength, start, end: at, text, textStart },
        ...{ name: '', isQuoted: false, ...rest },
      });
    const character = query[at] ?? '';
    if (character === '(' || character === ')') {
      at++;
      add(character === '(' ? 'open' : 'close', character, at - 1);
    } else if (character in quotes) {
      const text = readQuote();
      add('quote', text, start + minusLength + 1, { isQuoted: true });
    } else {
      const name = filterName.exec(query.slice(at))?.[0] ?? '';
      if (name === '') {
        const from = at;
        let text = readWord();
        // An excluded word after a number is not part of that number.
        while (!isExcluded && continuesDigitGroups(query, from, at)) {
          at++;
          readWord();
          text = query.slice(from, at);
        }
        if (!isExcluded && (text === 'OR' || text === '|')) add('or', text, from);
        else add('word', text, from);
        continue;
      }
      at += name.length + 1;
      const isQuoted = (query[at] ?? '') in quotes;
      const from = isQuoted ? at + 1 : at;
      const text = isQuoted ? readQuote() : readWord();
      add('filter', text, from, { name, isQuoted });
    }
  }
  return { pieces: tokens, problems };
}
