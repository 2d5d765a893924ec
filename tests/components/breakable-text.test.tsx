import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { BreakableText } from '../../components/article/BreakableText';

afterEach(cleanup);

it.each([
  ['https://osk.example/a-b', 'https://|osk.|example/|a-|b'],
  ['Such as https://osk.example/dav/ on a disk', 'Such as https://osk.|example/|dav/| on a disk'],
  ['The council votes 9-4. Again', 'The council votes 9-4. Again'],
])('breaks after the signs of addresses only: %s', (text, parts) => {
  const { container } = render(<BreakableText text={text} />);
  expect(container.innerHTML.replaceAll('<wbr>', '|')).toBe(parts);
});
