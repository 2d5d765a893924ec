import { diff3Merge } from 'node-diff3';

/**
 * Merges two edits of one text: what only one of them changed is changed, and what both changed
 * differently is kept from both, `one` first. A line that one removed and the other edited stays.
 */
export function mergeTexts(before: string, one: string, other: string): string {
  if (one === other || other === before) return one;
  if (one === before) return other;
  const texts = [toLines(before), toLines(one), toLines(other)] as const;
  // Equal lines, such as blank ones, take quadratic time to merge, and most edits are at the end.
  const start = countEqual(...texts);
  const rest = texts.map((lines) => lines.slice(start).reverse());
  const end = countEqual(...rest);
  const [middle = [], mine = [], theirs = []] = rest.map((lines) => lines.slice(end).reverse());
  return [
    ...texts[0].slice(0, start),
    ...mergeLines(middle, mine, theirs),
    ...texts[0].slice(texts[0].length - end),
  ].join('\n');
}

/** The number of lines at the start of all texts that are equal. */
function countEqual(first: Lines = [], ...others: readonly Lines[]): number {
  let count = 0;
  while (count < first.length && others.every((lines) => lines[count] === first[count])) count++;
  return count;
}

type Lines = readonly string[];

function mergeLines(before: Lines, one: Lines, other: Lines): Lines {
  return mergeRegions(before, one, other).flatMap((region) =>
    'conflict' in region ? mergeConflict(region.conflict) : region.ok,
  );
}

interface Conflict {
  readonly before: Lines;
  readonly one: Lines;
  readonly other: Lines;
}

type Region = { readonly ok: Lines } | { readonly conflict: Conflict };

function mergeRegions(before: Lines, one: Lines, other: Lines): readonly Region[] {
  return diff3Merge([...one], [...before], [...other]).map(({ ok, conflict }) =>
    conflict
      ? { conflict: { before: conflict.o, one: conflict.a, other: conflict.b } }
      : { ok: ok ?? [] },
  );
}

/** Lines that both edits changed: merged word by word if they changed different words. */
function mergeConflict({ before, one, other }: Conflict): Lines {
  if (containsLines(one, other)) return one;
  if (containsLines(other, one)) return other;
  if (before.length > 0) {
    const regions = mergeRegions(toWords(before), toWords(one), toWords(other));
    const merged = regions.map((region) =>
      'conflict' in region ? placeLines(region.conflict) : region.ok.join(''),
    );
    if (!merged.includes(null)) return toLines(merged.join(''));
  }
  return [...one, ...findGap(one, other), ...other];
}

/**
 * What two edits inserted at the same place, if one continued the line and the other inserted lines
 * above or below it. Otherwise null.
 */
function placeLines({ before, one, other }: Conflict): string | null {
  const [first, second] = [one.join(''), other.join('')];
  if (before.length > 0 || first.includes('\n') === second.includes('\n')) return null;
  const [line, lines] = first.includes('\n') ? [second, first] : [first, second];
  if (/^\s*\n/.test(lines)) return line + lines;
  return /\n\s*$/.test(lines) ? lines + line : null;
}

/** True if all lines of `part` that are not blank occur in `whole`, in that order. */
function containsLines(whole: Lines, part: Lines): boolean {
  let from = 0;
  for (const line of part) {
    if (line.trim() === '') continue;
    const found = whole.indexOf(line, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

const listItem = /^\s*(?:[-*+]|\d+[.)])\s/;

/** The blank line that keeps two paragraphs apart; none between items of a list. */
function findGap(above: Lines, below: Lines): Lines {
  const [last = '', first = ''] = [above.at(-1), below[0]];
  const isApart = last.trim() === '' || first.trim() === '';
  return isApart || (listItem.test(last) && listItem.test(first)) ? [] : [''];
}

function toLines(text: string): Lines {
  return text === '' ? [] : text.split('\n');
}

function toWords(lines: Lines): Lines {
  return lines.join('\n').match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}
