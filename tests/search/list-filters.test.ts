import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateToDay, listFilters, removeFilters } from '../../core/search';

const today = '2026-11-24';
const list = (query: string) => listFilters(query, today);
const listTexts = (query: string) => list(query).map(({ start, end }) => query.slice(start, end));

describe('listFilters', () => {
  it.each([
    ['quay tag:a -site:"b c" OR', ['tag:a']],
    ['tag:a OR tag:b is:read', ['is:read']],
    ['(tag:a is:read) -(has:note) lang:en', ['lang:en']],
    ['(tag:a is:read', []],
    ['tag:a) is:read', ['tag:a', 'is:read']],
    ['tag: is:shiny colour:beige before:soon sender:ada https://ledger.example', []],
    ['in:headline -in:note --tag:a', ['in:headline', '--tag:a']],
    ['-publisher:“The Courier”quay', ['-publisher:“The Courier”']],
    ['', []],
  ])('finds in %j the filters %j', (query, expected) => {
    expect(listTexts(query)).toEqual(expected);
  });

  it('gives values their own names, and dates as days', () => {
    expect(list('is:starred has:marks in:annotation color:Yellow').map(({ asked }) => asked)) //
      .toEqual([
        { filter: 'is', value: 'favourite' },
        { filter: 'has', value: 'annotations' },
        { filter: 'in', value: 'note' },
        { filter: 'colour', value: 'sun' },
      ]);
    const [day] = list('kept:yesterday');
    const to = dateToDay(today);
    expect(day?.asked).toEqual({ filter: 'kept', from: to - 1, to });
  });

  it('tells where a value begins, with its quotation marks', () => {
    const query = '-by:"Ada Mensah" tag:a';
    expect(list(query).map(({ valueStart, end }) => query.slice(valueStart, end))) //
      .toEqual(['"Ada Mensah"', 'a']);
  });
});

describe('removeFilters', () => {
  it('keeps a word complete that was before the last filter', () => {
    const query = 'harb tag:a';
    expect(removeFilters(query, list(query))).toBe('harb ');
  });

  it('leaves everything else as it was, in any order', () => {
    const others = ['quay', '"old pier"', '(tag:a OR site:b)', '-ferry', 'tag:', 'colour:beige'];
    const filters = ['tag:c', '-author:"Ada M"', 'is:unread', 'after:2026', 'publisher:courier'];
    const piece = fc.constantFrom(...others, ...filters);
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom(' ', '  ', '\t'), (pieces, space) => {
        const query = pieces.join(space);
        const rest = removeFilters(query, list(query));
        const expected = pieces.filter((one) => !filters.includes(one)).join(' ');
        expect(rest.replace(/\s+/g, ' ').trim()).toBe(expected);
      }),
    );
  });
});
