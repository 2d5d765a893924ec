import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ListedDay } from '../../components/article/ListedDay';
import { quayArticle } from './sample-articles';
import { makeClip, now } from './samples';

afterEach(cleanup);

function renderDay(publishedAt: string | null): Element | null {
  const clip = makeClip({ ...quayArticle, publishedAt });
  return render(<ListedDay clip={clip} now={now} />).container.querySelector('time');
}

describe('the day beside a publisher in lists', () => {
  it.each([
    ['2026-10-30T06:10:00+01:00', '30 Oct'],
    ['2019-03-12', '12 Mar 2019'],
    // The day before in UTC.
    ['2026-11-12T00:30:00+13:00', '12 Nov'],
  ])('is that of publication: %s', (publishedAt, day) => {
    const time = renderDay(publishedAt);

    expect(time?.textContent).toBe(day);
    expect(time?.getAttribute('datetime')).toBe(publishedAt);
    expect(time?.getAttribute('title')).toMatch(/^Saved 9 November 2026/);
  });

  it('is labelled if only the day of saving is known', () => {
    expect(renderDay(null)?.textContent).toBe('Saved 9 Nov');
  });
});
