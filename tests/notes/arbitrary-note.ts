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

const indentLines = (text: string, indent: string) => text.replace(/\n(?=[^\n])/g, `\n${indent}`);

/** Text or code: alone, next to each other, in a list item or in a quote. */
const block = fc.oneof(
  prose,
  code,
  fc.tuple(prose, code).map(([text, block]) => `${text}\n${block}`),
  fc.tuple(code, prose).map(([block, text]) => `${block}\n${text}`),
  code.map((text) => `- item\n  ${indentLines(text, '  ')}`),
  code.map((text) => `- item\n\n  ${indentLines(text, '  ')}`),
  code.map((text) => `10. item\n\n    ${indentLines(text, '    ')}`),
  code.map((text) => `- item\n  - item\n\n    ${indentLines(text, '    ')}`),
  code.map((text) => `- ${indentLines(text, '  ')}`),
  code.map((text) => `> ${text.replace(/\n/g, '\n> ')}`),
);

/** An arbitrary note in which all code blocks are closed. */
export const noteWithClosedCode = fc
  .array(block, { maxLength: 4 })
  .map((blocks) => blocks.join('\n\n'));

/** An arbitrary note that may end with an unclosed code block. */
export const noteWithOpenCode = fc
  .tuple(
    noteWithClosedCode,
    fc.constantFrom('', '\n\n```\na\n\nb', '\n\n~~~', '\n\n- item\n  ```\n  a'),
  )
  .map(([note, end]) => note + end);
