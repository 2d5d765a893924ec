import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ProblemLog } from '../../components/help/ProblemLog';

afterEach(cleanup);

it('lists what a report says, including the versions', () => {
  const problem = {
    ...({ code: 'no-article', during: 'readArticle', place: 'popup', count: 2 } as const),
    ...{ version: '1.0.0', browser: 'Firefox 140', at: '2026-11-20T08:00:00.000Z' as never },
  };
  render(
    <ProblemLog problemLog={[problem]} onCopyProblems={() => {}} onClearProblems={() => {}} />,
  );
  const [, row] = screen.getAllByRole('row');
  expect(row?.textContent).toContain('readArticle');
  expect(row?.textContent).toContain('Pressmark 1.0.0, Firefox 140');
});
