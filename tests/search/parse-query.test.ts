import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, eachLeaf, parseQuery, problemCodes } from '../../core/search';
import { dateToDay } from '../../core/search/index/column-values';
import { readDate } from '../../core/search/query/read-date';

const today = '2026-11-24';
const parse = (query: string) => parseQuery(query, today);

/** Formats a condition, without the part that excludes the bin. */
function format(condition: Condition): string {
  const list = (of: readonly Condition[]) => of.map(format).filter(Boolean).join(' ');
  switch (condition.kind) {
    case 'all':
      return condition.of.length === 0 ? '' : `(${list(condition.of)})`;
    case 'any':
      return `[${list(condition.of)}]`;
    case 'not':
      return `-${format(condition.of)}`;
    case 'term':
      return condition.term + (condition.fields ? '@' : '');
    case 'prefix':
      return `${condition.prefix}*${condition.fields ? '@' : ''}`;
    case 'phrase':
      return `"${condition.words.join(' ')}${condition.isIncomplete ? '*' : ''}"`;
    case 'facet':
      return condition.term.slice(1);
    case 'publisher': {
      const { name, host, isPrefix, isFullPreferred } = condition;
      const names = host === null || host === name ? name : `${name}|${host}`;
      return `publisher:${isFullPreferred ? `"${names}"` : names}${isPrefix ? '*' : ''}`;
    }
    case 'flag':
      return condition.mask === 2 && !condition.isSet ? '' : `${condition.isSet ? '' : '!'}flag`;
    case 'day':
      return `${condition.of}:${condition.to - condition.from}`;
  }
}

const parseAndFormat = (query: string) =>
  format(parse(query).condition).replace(/^\(\(?|\)?\)$/g, '');

describe('parseQuery', () => {
  it.each([
    ['"flood ga', '"flood ga*"'],
    ['say "flood-ga', 'say "flood ga*"'],
    ['"floo', 'floo*'],
    ['"fl', 'fl'],
    ['"flood gate ', '"flood gate"'],
    ['-"flood ga', '-"flood ga"'],
  ])('takes the last word of %s, which is still typed, for a beginning', (query, expected) => {
    expect(parseAndFormat(query)).toBe(expected);
  });

  it.each([
    ['harbour council ', 'harbour council'],
    ['harbour coun', 'harbour coun*'],
    ['harbour co', 'harbour co'],
    ['harb* council ', 'harb* council'],
    ['"flood gate"', '"flood gate"'],
    ['„flood gate“ «gate flood»', '"flood gate" "gate flood"'],
    ['flood -gate ', 'flood -gate'],
    ['flood OR gate vote ', '[flood gate] vote'],
    ['(flood gate) | vote ', '[(flood gate) vote]'],
    ['flood-gate ', '[floodgate "flood gate"]'],
    ['O’Brien ', 'obrien'],
    ['tag:alden/council', 'tag:alden/council'],
    ['tag:"to cite" -tag:#money', 'tag:to cite -tag:money'],
    ['site:https://www.Ledger.example/news', 'site:ledger.example'],
    ['site:www.Bücher.example/neu', 'site:xn--bcher-kva.example'],
    ['site:xn--bcher-kva.example', 'site:xn--bcher-kva.example'],
    ['site:日报。example', 'site:xn--4ru45e.example'],
    ['site:"Der Bücherwurm"', '[site:der bucherwurm publisher:"der bucherwurm"]'],
    ['publisher:Zürich', 'publisher:zurich*'],
    ['publisher:"The Courier"', 'publisher:"the courier"'],
    ['publisher:cour* vote ', 'publisher:cour* vote'],
    ['-publisher:courier', '-publisher:courier'],
    ['publisher:Bücher.example ', 'publisher:bucher.example|xn--bcher-kva.example'],
    ['lang:pt-BR', 'lang:pt-br'],
    ['Note: the vote ', 'note the vote'],
    ['東京都庁 ', '東京 "都庁"'],
  ])('parses %s', (query, expected) => {
    if (query.startsWith('東')) {
      // The segmentation depends on the browser's dictionary, but no character may be lost.
      expect(parseAndFormat(query)).toMatch(/東.*京.*都.*庁/);
    } else expect(parseAndFormat(query)).toBe(expected);
    expect(parse(query).problems).toEqual([]);
  });

  it('restricts words to the fields of in: within the group', () => {
    expect(parseAndFormat('(in:headline mayor ) vote ')).toBe('mayor@ vote');
    expect(parseAndFormat('in:note in:quote mayor "two words"')).toContain('mayor@');
  });

  it.each([
    ['foo:bar ', 0, 4, 'unknown-filter'],
    ['a -foo:bar ', 3, 7, 'unknown-filter'],
    ['is:shiny ', 0, 8, 'unknown-value'],
    ['vote colour:beige ', 5, 17, 'unknown-value'],
    ['vote tag: x ', 5, 9, 'missing-value'],
    ['before:2026-13 ', 0, 14, 'bad-date'],
    ['after:2026-02-30 ', 0, 16, 'bad-date'],
    ['say "nothing', 4, 12, 'unclosed-quote'],
    ['(a OR b', 0, 1, 'unclosed-group'],
    ['a) b ', 1, 2, 'stray-bracket'],
    ['OR a ', 0, 2, 'nothing-beside'],
    ['a OR', 2, 4, 'nothing-beside'],
    ['a … b ', 2, 3, 'no-word'],
    ['a - b ', 2, 3, 'no-word'],
    ['a () b ', 2, 4, 'empty-group'],
    ['a -( ) b ', 2, 6, 'empty-group'],
    ['(tag:) b ', 1, 5, 'missing-value'],
    ['a --b ', 2, 5, 'double-minus'],
    ['a ---tag:b ', 2, 10, 'double-minus'],
    ['a --"b c" ', 2, 9, 'double-minus'],
    ['a --(b c) ', 2, 5, 'double-minus'],
    ['a -- b ', 2, 4, 'no-word'],
    ['a - ', 2, 3, 'no-word'],
    ['""', 0, 2, 'no-word'],
    ['-"" ', 0, 3, 'no-word'],
    ['!!! ', 0, 3, 'no-word'],
    ['-tag: ', 0, 5, 'missing-value'],
    ['publisher:"" ', 0, 12, 'missing-value'],
    ['publisher:* ', 0, 11, 'missing-value'],
    ['a -in:note ', 2, 10, 'no-exclusion'],
    ['in:note ', 0, 7, 'nothing-beside'],
    ['(in:note) vote ', 1, 8, 'nothing-beside'],
    ['*boat vote ', 0, 1, 'stray-star'],
    ['vote fe*ry* ', 7, 8, 'stray-star'],
    ['site:https:// ', 0, 13, 'missing-value'],
    ['tag:# vote ', 0, 5, 'missing-value'],
    ['a "', 2, 3, 'unclosed-quote'],
  ])('reports the problem of %s', (query, start, end, code) => {
    expect(parse(query).problems).toEqual([{ start, end, code }]);
  });

  it('uses the valid parts of an invalid query', () => {
    expect(parseAndFormat('is:shiny mayor tag: ')).toBe('mayor');
    expect(parseAndFormat('sender:ada vote ')).toBe('(sender ada) vote');
    expect(parseAndFormat('vote -() ')).toBe('vote');
    expect(parseAndFormat('(tag:) OR vote ')).toBe('vote');
    expect(parseAndFormat('vote --ferry ')).toBe('vote -ferry');
    expect(parseAndFormat('vote --"two words" ')).toBe('vote -"two words"');
    expect(parseAndFormat('vote –-tag:money ')).toBe('vote -tag:money');
    expect(parseAndFormat('vote -in:note ')).toBe('vote');
    expect(parseAndFormat('fe*ry ')).toBe('fe ry');
  });

  it('stops at the length limit, and reports the rest as too long', () => {
    const { problems, condition } = parse('word '.repeat(5000));
    expect(problems).toEqual([{ start: 240, end: 25_000, code: 'too-long' }]);
    let leaves = 0;
    eachLeaf(condition, () => leaves++);
    expect(leaves).toBeLessThan(60);
  });

  it('accepts any input, and reports problems with valid ranges', () => {
    const piece = fc.constantFrom(
      'a',
      '"',
      '(',
      ')',
      '-',
      ' ',
      'OR',
      'is:',
      'tag:',
      ':',
      '*',
      '東',
      '\u0000',
      '“',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(typed, (query) => {
        for (const { start, end, code } of parse(query).problems) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(query.length);
          expect(problemCodes).toContain(code);
        }
      }),
    );
  });

  it('includes the bin only with is:deleted', () => {
    const excludesBin = (query: string) =>
      JSON.stringify(parse(query).condition).includes('"mask":2,"isSet":false');
    expect(excludesBin('vote ')).toBe(true);
    expect(excludesBin('-is:deleted ')).toBe(true);
    expect(excludesBin('is:deleted ')).toBe(false);
  });
});

describe('readDate', () => {
  it.each([
    ['2026', '2026-01-01', '2027-01-01'],
    ['2026-11', '2026-11-01', '2026-12-01'],
    ['2026/2/28', '2026-02-28', '2026-03-01'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['today', '2026-11-24', '2026-11-25'],
    ['Yesterday', '2026-11-23', '2026-11-24'],
    ['7d', '2026-11-17', '2026-11-25'],
    ['2w', '2026-11-10', '2026-11-25'],
    ['1m', '2026-10-24', '2026-11-25'],
    ['1y', '2025-11-24', '2026-11-25'],
  ])('parses %s', (typed, from, to) => {
    expect(readDate(typed, today)).toEqual({ from: dateToDay(from), to: dateToDay(to) });
  });

  it.each(['2026-13', '2026-02-30', '26', 'soon', '2026-11-24-1', '-7d'])('rejects %s', (typed) => {
    expect(readDate(typed, today)).toBeNull();
  });
});
