import { expect, it } from 'vitest';
import { questionWords } from '../../components/strings';
import { problemCodes } from '../../core/search';

it.each(problemCodes)('words say what is wrong with a question: %s', (code) => {
  expect(questionWords(code)).toMatch(/^(is|has|needs|sets|goes) .+\.$/);
});

it('say another thing of each problem', () => {
  expect(new Set(problemCodes.map(questionWords)).size).toBe(problemCodes.length);
});
