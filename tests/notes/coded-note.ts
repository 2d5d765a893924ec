import fc from 'fast-check';

const line = fc.constantFrom('a', 'b', 'if a:', '  b', '# c', '- d', '');
const prose = fc
  .array(fc.constantFrom('a', 'b', 'a b', '中'), { minLength: 1, maxLength: 2 })
  .map((lines) => lines.join('\n'));

const code = fc
  .tuple(
    fc.constantFrom('```', '~~~', '````'),
    fc.constantFrom('', ' js'),
    fc.array(line, { maxLength: 4 }),
  )
  .map(([fence, info, lines]) => [fence + info, ...lines, fence].join('\n'));

const setIn = (text: string, by: string) => text.replace(/\n(?=[^\n])/g, `\n${by}`);

/** Code alone, below text, inside and at the start of a list item, and in a quote. */
const block = fc.oneof(
  prose,
  code,
  fc.tuple(prose, code).map(([words, block]) => `${words}\n${block}`),
  fc.tuple(code, prose).map(([block, words]) => `${block}\n${words}`),
  code.map((text) => `- item\n  ${setIn(text, '  ')}`),
  code.map((text) => `- item\n\n  ${setIn(text, '  ')}`),
  code.map((text) => `10. item\n\n    ${setIn(text, '    ')}`),
  code.map((text) => `- item\n  - item\n\n    ${setIn(text, '    ')}`),
  code.map((text) => `- ${setIn(text, '  ')}`),
  code.map((text) => `> ${text.replace(/\n/g, '\n> ')}`),
);

/** A note with code blocks, all closed. */
export const aCodedNote = fc.array(block, { maxLength: 4 }).map((all) => all.join('\n\n'));

/** A note that may end with an unclosed code block. */
export const anOpenNote = fc
  .tuple(aCodedNote, fc.constantFrom('', '\n\n```\na\n\nb', '\n\n~~~', '\n\n- item\n  ```\n  a'))
  .map(([note, end]) => note + end);
