import { goesOnInThrees } from '../terms/grouped-digits';
import type { QuestionProblem } from './query';

/** A piece of a question as it is written. Places are UTF-16 units. */
export interface Piece {
  readonly kind: 'word' | 'quote' | 'filter' | 'open' | 'close' | 'or';
  /** A minus stands before it, which belongs to it. */
  readonly isExcluded: boolean;
  readonly start: number;
  readonly end: number;
  /** The words, or the value of a filter; without quotation marks. */
  readonly text: string;
  /** The name of a filter as written, else empty. */
  readonly name: string;
  /** Where `text` begins. */
  readonly textStart: number;
  /** The words, or the value, stand in quotation marks. */
  readonly isQuoted: boolean;
}

const quotes: Readonly<Record<string, string>> = { '"': '"', '“': '”"“', '„': '“”"', '«': '»' };
const filterName = /^[\p{L}][\p{L}-]*(?=:)/u;
const minus = /^[-−–](?=[^\s)])/;
const endOfWord = /[\s()"“„«]|$/u;

/** Cuts a question into pieces; what cannot be right is said and passed over. */
export function lexQuestion(question: string): {
  readonly pieces: readonly Piece[];
  readonly problems: readonly QuestionProblem[];
} {
  const pieces: Piece[] = [];
  const problems: QuestionProblem[] = [];
  let at = 0;

  /** Reads on to the closing mark; the place is at the opening one. */
  const readQuote = () => {
    const opening = at;
    const closing = quotes[question[at] ?? ''] ?? '"';
    let end = at + 1;
    while (end < question.length && !closing.includes(question[end] ?? '')) end++;
    if (end >= question.length) {
      problems.push({ start: opening, end: question.length, code: 'unclosed-quote' });
    }
    at = Math.min(question.length, end + 1);
    return question.slice(opening + 1, end);
  };
  const readWord = () => {
    const from = at;
    at += question.slice(at).search(endOfWord);
    return question.slice(from, at);
  };

  while (at < question.length) {
    if (/\s/.test(question[at] ?? '')) {
      at++;
      continue;
    }
    const start = at;
    const isExcluded = minus.test(question.slice(at));
    if (isExcluded) at++;
    const add = (kind: Piece['kind'], text: string, textStart: number, rest?: Partial<Piece>) =>
      pieces.push({
        ...{ kind, isExcluded, start, end: at, text, textStart },
        ...{ name: '', isQuoted: false, ...rest },
      });
    const sign = question[at] ?? '';
    if (sign === '(' || sign === ')') {
      at++;
      add(sign === '(' ? 'open' : 'close', sign, at - 1);
    } else if (sign in quotes) {
      const text = readQuote();
      add('quote', text, start + (isExcluded ? 2 : 1), { isQuoted: true });
    } else {
      const name = filterName.exec(question.slice(at))?.[0] ?? '';
      if (name === '') {
        const from = at;
        let text = readWord();
        // What is excluded beside a number must not be taken for a part of it.
        while (!isExcluded && goesOnInThrees(question, from, at)) {
          at++;
          readWord();
          text = question.slice(from, at);
        }
        if (!isExcluded && (text === 'OR' || text === '|')) add('or', text, from);
        else add('word', text, from);
        continue;
      }
      at += name.length + 1;
      const isQuoted = (question[at] ?? '') in quotes;
      const from = isQuoted ? at + 1 : at;
      const text = isQuoted ? readQuote() : readWord();
      add('filter', text, from, { name, isQuoted });
    }
  }
  return { pieces, problems };
}
