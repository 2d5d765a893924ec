import { flags } from '../index/columns';
import { lexQuestion, type Piece } from './lex-query';
import type { ProblemCode } from './problem-codes';
import {
  type Condition,
  eachLeaf,
  type FieldChoice,
  type Question,
  type QuestionProblem,
} from './query';
import { findFilter, readFilter } from './read-filter';
import { withinFields } from './within-fields';
import { conditionsOfWords, phraseCondition } from './word-conditions';

/** A place in which the words beside it are sought, and where the question says so. */
interface Place {
  readonly piece: Piece;
  readonly choice: FieldChoice;
}

/** A minus before words that a minus was read before. */
const secondMinus = /^[-−–]/;

/** Leaves of a question that are sought; a pasted page must not stall the search. */
const maxLeaves = 48;

/** Brackets that stand within each other; each is read by a call of its own. */
const maxNested = 48;

/**
 * Reads a question: words that must all be there, "words in a row", -excluded
 * ones, `OR` between two, brackets, `begin*`, and filters (`read-filter.ts`).
 * An OR binds its two neighbours closer than what stands beside them.
 *
 * A last word that a reader may still be typing stands for all that begin so;
 * a space after it ends it. What is wrong is said with its place, and the rest
 * is still asked. Clips in the bin are found only where `is:deleted` is asked for.
 *
 * `today` is the reader's own date ("2026-11-24").
 */
export function parseQuestion(question: string, today: string): Question {
  const { pieces, problems: misread } = lexQuestion(question);
  const problems: QuestionProblem[] = [...misread];
  const say = ({ start, end }: { start: number; end: number }, code: ProblemCode) =>
    problems.push({ start, end, code });
  let next = 0;
  let leaves = 0;
  let nested = 0;

  const readWords = (piece: Piece, isLast: boolean): readonly Condition[] => {
    const isBeginning = piece.text.endsWith('*');
    if (piece.isExcluded && secondMinus.test(piece.text)) {
      say({ start: piece.start, end: piece.textStart + 1 }, 'double-minus');
    }
    sayStars(piece, piece.text.replace(/\*+$/, ''));
    const end = isBeginning ? 'beginning' : isLast && !piece.isExcluded ? 'typed' : 'whole';
    const found = conditionsOfWords(piece.text, end);
    if (found.length === 0) say(piece, 'no-word');
    return found;
  };

  /** Stars that stand anywhere but at the end of a word. */
  const sayStars = ({ textStart }: Piece, text: string) => {
    for (const { index } of text.matchAll(/\*+(?=[^*\s])/g)) {
      say({ start: textStart + index, end: textStart + index + 1 }, 'stray-star');
    }
  };

  const readPiece = (piece: Piece, places: Place[]): readonly Condition[] => {
    const isLast = piece.end === question.length && next === pieces.length;
    if (piece.kind === 'word') return readWords(piece, isLast);
    if (piece.kind === 'quote') {
      const found = phraseCondition(piece.text);
      const isSaid = misread.some(({ start, end }) => start >= piece.start && end <= piece.end);
      if (found === null && !isSaid) say(piece, 'no-word');
      return found === null ? [] : [found];
    }
    const filter = findFilter(piece.name);
    const nameEnd = piece.start + (piece.isExcluded ? 1 : 0) + piece.name.length;
    if (filter === null) {
      // "Note: the rest" and addresses are words; "sender:ada" was meant as more.
      if (piece.text !== '' && !piece.text.startsWith('//')) {
        say({ start: nameEnd - piece.name.length, end: nameEnd }, 'unknown-filter');
      }
      const text = `${piece.name} ${piece.text}`;
      return readWords({ ...piece, text, textStart: nameEnd - piece.name.length }, isLast);
    }
    const read = readFilter(filter, piece.text, today);
    if ('problem' in read) say(piece, read.problem);
    else if ('place' in read && piece.isExcluded) say(piece, 'no-exclusion');
    else if ('place' in read) places.push({ piece, choice: read.place });
    else return [read.condition];
    return [];
  };

  /** Seeks the words of a group where `in:` says; one without words says nothing. */
  const sayPlaces = (places: readonly Place[], group: Condition | null): Condition | null => {
    let hasWords = false;
    if (group !== null) {
      eachLeaf(group, (leaf) => {
        if ('fields' in leaf && leaf.fields === null) hasWords = true;
      });
    }
    if (!hasWords) for (const { piece } of places) say(piece, 'nothing-beside');
    if (group === null || places.length === 0) return group;
    return withinFields(
      group,
      places.map(({ choice }) => choice),
    );
  };

  const readNested = (opening: Piece): readonly Condition[] => {
    nested += 1;
    const group = readGroup(opening);
    nested -= 1;
    return group === null ? [] : [group];
  };

  /** What stands in brackets, or all of the question; null if that is nothing, which is not everything. */
  const readGroup = (opening: Piece | null): Condition | null => {
    const groups: Condition[][] = [];
    const places: Place[] = [];
    const saidBefore = problems.length;
    let or: Piece | null = null;
    for (;;) {
      const piece = pieces[next++];
      if (piece === undefined || piece.kind === 'close') {
        if (piece === undefined && opening) say(opening, 'unclosed-group');
        if (piece !== undefined && !opening) {
          say(piece, 'stray-bracket');
          continue;
        }
        if (or) say(or, 'nothing-beside');
        const isBare = groups.length === 0 && places.length === 0;
        if (isBare && opening && piece && problems.length === saidBefore) {
          say({ start: opening.start, end: piece.end }, 'empty-group');
        }
        if (groups.length === 0) return sayPlaces(places, null);
        const all = groups.map(
          (of): Condition => (of.length === 1 && of[0] ? of[0] : { kind: 'any', of }),
        );
        const group: Condition = all.length === 1 && all[0] ? all[0] : { kind: 'all', of: all };
        return sayPlaces(places, group);
      }
      if (piece.kind === 'or') {
        if (groups.length === 0 || or) say(piece, 'nothing-beside');
        else or = piece;
        continue;
      }
      if (piece.kind === 'open' && nested === maxNested) {
        say({ start: piece.start, end: question.length }, 'too-long');
        next = pieces.length;
        continue;
      }
      const read = piece.kind === 'open' ? readNested(piece) : readPiece(piece, places);
      const [first] = read;
      if (first === undefined) continue;
      const whole: Condition = read.length === 1 ? first : { kind: 'all', of: read };
      let size = 0;
      eachLeaf(whole, () => size++);
      leaves += piece.kind === 'open' ? 0 : size;
      if (leaves > maxLeaves) {
        say({ start: piece.start, end: question.length }, 'too-long');
        next = pieces.length;
        continue;
      }
      const condition: Condition = piece.isExcluded ? { kind: 'not', of: whole } : whole;
      if (or) groups.at(-1)?.push(condition);
      else groups.push([condition]);
      or = null;
    }
  };

  const asked = readGroup(null) ?? { kind: 'all', of: [] };
  problems.sort((one, two) => one.start - two.start || one.end - two.end);
  return { condition: withoutBin(asked), problems };
}

/** Leaves out the bin, unless it is asked for. */
function withoutBin(asked: Condition): Condition {
  let asksForBin = false;
  eachLeaf(asked, (leaf, isWanted) => {
    if (leaf.kind === 'flag' && isWanted && leaf.isSet && (leaf.mask & flags.deleted) !== 0) {
      asksForBin = true;
    }
  });
  if (asksForBin) return asked;
  return { kind: 'all', of: [asked, { kind: 'flag', mask: flags.deleted, isSet: false }] };
}
