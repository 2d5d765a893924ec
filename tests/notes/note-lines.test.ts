import { describe, expect, it } from 'vitest';
import { openIn, restOf } from '../../core/notes/note-lines';

describe('openIn', () => {
  it.each([
    ['text', [], null],
    ['- item', [2], null],
    ['-', [2], null],
    ['1.', [3], null],
    ['> - item', ['quote', 2], null],
    ['-     code', [2], null],
    ['- - -', [], null],
    ['```js', [], { sign: '```', indent: 0 }],
    ['> 10.  ~~~~', ['quote', 5], { sign: '~~~~', indent: 0 }],
    ['  ```', [], { sign: '```', indent: 2 }],
    ['``` a`b', [], null],
  ])('finds the containers and the fence of %j', (line, containers, fence) => {
    expect(openIn(line)).toEqual({ containers, fence });
  });
});

describe('restOf', () => {
  it.each([
    ['> ferry', ['quote'] as const, { rest: 'ferry', left: 0 }],
    ['  ferry', [2], { rest: 'ferry', left: 0 }],
    [' ferry', [2], { rest: ' ferry', left: 1 }],
    ['', [2], { rest: '', left: 0 }],
    ['> ferry', ['quote', 2] as const, { rest: 'ferry', left: 1 }],
  ])('removes the markers of containers from %j', (line, containers, expected) => {
    expect(restOf(line, containers)).toEqual(expected);
  });
});
