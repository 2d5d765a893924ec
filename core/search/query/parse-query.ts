import { flags } from '../index/column-values';
import { lexQuery, type QueryToken } from './lex-query';
import type { ProblemCode } from './problem-codes';
import {
  type Condition,
  eachLeaf,
  type FieldChoice,
  type ParsedQuery,
  type QueryProblem,
} from './query';
import { findFilter, readFilter } from './read-filter';
import { restrictToFields } from './restrict-to-fields';
import { parsePhrase, parseWords } from './word-conditions';

/** The fields that an `in:` filter restricts its group to, and the filter itself. */
interface FieldFilter {
  readonly piece: QueryToken;
  readonly choice: FieldChoice;
}

/** Maximum number of leaves in a query, because a pasted page must not stall the search. */
const maxLeaves = 48;

/** Maximum depth of nested groups, which are parsed recursively. */
const maxDepth = 48;

/**
 * Parses a query: words that must all match, "phrases", -excluded words, `OR`,
 * groups in parentheses, `prefix*`, and filters (`read-filter.ts`). `OR` binds
 * more tightly than the implicit AND.
 *
 * A last word without a trailing space may still be incomplete and matches as a
 * prefix, also in a phrase that is not closed. Invalid parts are reported as `problems` with their range, and the
 * rest of the query still applies. Clips in the bin match only with `is:deleted`.
 *
 * `today` is the user's local date ("2026-11-24").
 */
export function parseQuery(query: string, today: string): ParsedQuery {
  const { pieces: tokens, problems: lexProblems } = lexQuery(query);
  const problems: QueryProblem[] = [...lexProblems];
  const report = ({ start, end }: { start: number; end: number }, code: ProblemCode) =>
    problems.push({ start, end, code });
  let next = 0;
  let leaves = 0;
  let depth = 0;

  const readWords = (token: QueryToken, isLast: boolean): readonly Condition[] => {
    const isPrefix = token.text.endsWith('*');
    reportStrayStars(token, token.text.replace(/\*+$/, ''));
    const end = isPrefix ? 'prefix' : isLast && !token.isExcluded ? 'incomplete' : 'whole';
    const found = parseWords(token.text, end);
    if (found.length === 0) report(token, 'no-word');
    return found;
  };

  /** Reports asterisks that are not at the end of a word. */
  const reportStrayStars = ({ textStart }: QueryToken, text: string) => {
    for (const { index } of text.matchAll(/\*+(?=[^*\s])/g)) {
      report({ start: textStart + index, end: textStart + index + 1 }, 'stray-star');
    }
  };

  const readToken = (token: QueryToken, fieldFilters: FieldFilter[]): readonly Condition[] => {
    const isLast = token.end === query.length && next === tokens.length;
    const isUnclosed = lexProblems.some(
      ({ start, end }) => start >= token.start && end <= token.end,
    );
    if (token.kind === 'word') return readWords(token, isLast);
    if (token.kind === 'quote') {
      const isTyped = isLast && isUnclosed && !token.isExcluded && /\S$/.test(token.text);
      const found = parsePhrase(token.text, isTyped ? 'incomplete' : 'whole');
      if (found === null && !isUnclosed) report(token, 'no-word');
      return found === null ? [] : [found];
    }
    const filter = findFilter(token.name);
    const nameEnd = token.start + token.minuses + token.name.length;
    if (filter === null) {
      // "Note: the rest" and addresses are plain words. "sender:ada" was meant as a filter.
      if (token.text !== '' && !token.text.startsWith('//')) {
        report({ start: nameEnd - token.name.length, end: nameEnd + 1 }, 'unknown-filter');
      }
      const text = `${token.name} ${token.text}`;
      return readWords({ ...token, text, textStart: nameEnd - token.name.length }, isLast);
    }
    const isIncomplete = isLast && !token.isExcluded && (!token.isQuoted || isUnclosed);
    const read = readFilter(filter, token.text, today, { isQuoted: token.isQuoted, isIncomplete });
    if ('problem' in read) report(token, read.problem);
    else if ('fields' in read && token.isExcluded) report(token, 'no-exclusion');
    else if ('fields' in read) fieldFilters.push({ piece: token, choice: read.fields });
    else return [read.condition];
    return [];
  };

  /** Restricts the words of a group to the fields of its `in:` filters. Reports filters without words. */
  const restrictGroup = (
    fieldFilters: readonly FieldFilter[],
    group: Condition | null,
  ): Condition | null => {
    let hasWords = false;
    if (group !== null) {
      eachLeaf(group, (leaf) => {
        if ('fields' in leaf && leaf.fields === null) hasWords = true;
      });
    }
    if (!hasWords) for (const { piece: token } of fieldFilters) report(token, 'nothing-beside');
    if (group === null || fieldFilters.length === 0) return group;
    return restrictToFields(
      group,
      fieldFilters.map(({ choice }) => choice),
    );
  };

  const readNested = (opening: QueryToken): readonly Condition[] => {
    depth += 1;
    const group = readGroup(opening);
    depth -= 1;
    return group === null ? [] : [group];
  };

  /** Parses up to the closing parenthesis or the end. Null if the group is empty, which does not match every clip. */
  const readGroup = (opening: QueryToken | null): Condition | null => {
    const groups: Condition[][] = [];
    const fieldFilters: FieldFilter[] = [];
    const problemsBefore = problems.length;
    let or: QueryToken | null = null;
    for (;;) {
      const token = tokens[next++];
      if (token === undefined || token.kind === 'close') {
        if (token === undefined && opening) report(opening, 'unclosed-group');
        if (token !== undefined && !opening) {
          report(token, 'stray-bracket');
          continue;
        }
        if (or) report(or, 'nothing-beside');
        const isEmpty = groups.length === 0 && fieldFilters.length === 0;
        if (isEmpty && opening && token && problems.length === problemsBefore) {
          report({ start: opening.start, end: token.end }, 'empty-group');
        }
        if (groups.length === 0) return restrictGroup(fieldFilters, null);
        const all = groups.map(
          (of): Condition => (of.length === 1 && of[0] ? of[0] : { kind: 'any', of }),
        );
        const group: Condition = all.length === 1 && all[0] ? all[0] : { kind: 'all', of: all };
        return restrictGroup(fieldFilters, group);
      }
      if (token.kind === 'or') {
        if (groups.length === 0 || or) report(token, 'nothing-beside');
        else or = token;
        continue;
      }
      if (token.kind === 'open' && depth === maxDepth) {
        report({ start: token.start, end: query.length }, 'too-long');
        next = tokens.length;
        continue;
      }
      if (token.minuses > 1) report(token, 'double-minus');
      const read = token.kind === 'open' ? readNested(token) : readToken(token, fieldFilters);
      const [first] = read;
      if (first === undefined) continue;
      const combined: Condition = read.length === 1 ? first : { kind: 'all', of: read };
      let size = 0;
      eachLeaf(combined, () => size++);
      leaves += token.kind === 'open' ? 0 : size;
      if (leaves > maxLeaves) {
        report({ start: token.start, end: query.length }, 'too-long');
        next = tokens.length;
        continue;
      }
      const condition: Condition = token.isExcluded ? { kind: 'not', of: combined } : combined;
      if (or) groups.at(-1)?.push(condition);
      else groups.push([condition]);
      or = null;
    }
  };

  const parsed = readGroup(null) ?? { kind: 'all', of: [] };
  problems.sort((a, b) => a.start - b.start || a.end - b.end);
  return { condition: excludeBin(parsed), problems };
}

/** Excludes the bin unless the query asks for it. */
function excludeBin(parsed: Condition): Condition {
  let asksForBin = false;
  eachLeaf(parsed, (leaf, isWanted) => {
    if (leaf.kind === 'flag' && isWanted && leaf.isSet && (leaf.mask & flags.deleted) !== 0) {
      asksForBin = true;
    }
  });
  if (asksForBin) return parsed;
  return { kind: 'all', of: [parsed, { kind: 'flag', mask: flags.deleted, isSet: false }] };
}
