import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { WeekPlot } from '../../components/statistics/WeekPlot';

afterEach(cleanup);

const renderNote = (...counts: number[]) => {
  const weeks = counts.map((count, index) => ({
    start: `2026-11-${String(2 + 7 * index).padStart(2, '0')}T00:00:00.000Z`,
    count,
  }));
  const { container } = render(<WeekPlot weeks={weeks} now={new Date('2026-11-27T12:00:00Z')} />);
  return container.querySelector('.plot__note')?.textContent;
};

it('names the week with the most clips', () => {
  expect(renderNote(1, 3, 0)).toMatch(/^Most in the week of 9 Nov\w*: 3 clips\.$/);
});

it('names no week if none has a clip', () => {
  expect(renderNote(0, 0)).toBe('No clips in these weeks.');
});
