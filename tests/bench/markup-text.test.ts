import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { getMarkupText } from '../../bench/markup-text';

it('parts the words of blocks and lines, and leaves out what nobody reads', () => {
  const { body } = new JSDOM(
    '<body><p>One <b>t</b>wo</p><p>three<br>four</p><ul><li>five</li><li>six</li></ul><style>p{}</style><script>x</script></body>',
  ).window.document;
  expect(getMarkupText(body).split(/\s+/).filter(Boolean)).toEqual([
    'One',
    'two',
    'three',
    'four',
    'five',
    'six',
  ]);
});
