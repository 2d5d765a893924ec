import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { getMarkupText } from '../../bench/markup-text';

it('separates words of blocks and lines, and omits invisible text', () => {
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
