import { expect, it } from 'vitest';
import { splitBylineText } from '../../core/anchor/fields/field-text';
import { joinByline } from '../../core/text';

it.each([
  [[], ''],
  [['Mara Iveson'], 'Mara Iveson'],
  [['Mara Iveson', 'Tomas Brandt'], 'Mara Iveson, Tomas Brandt'],
  [['Brazil, Rachel', 'Müller, Jörg'], 'Brazil, Rachel; Müller, Jörg'],
  [['أحمد سالم', 'منى، علي'], 'أحمد سالم; منى، علي'],
])('joins the names %j, which can be told apart', (names, byline) => {
  expect(joinByline(names)).toBe(byline);
  if (names.length === 0) return;
  const parts = splitBylineText(byline);
  expect(parts.map(({ name }) => name)).toEqual(names);
  for (const { name, start } of parts) expect(byline.slice(start)).toMatch(name);
});
