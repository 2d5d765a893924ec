import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { FillDialog } from '../../components/filling/FillDialog';
import type { Failure } from '../../core/model';

afterEach(cleanup);

const nothing = 'No more links to fetch right now.';

const callbacks = { onAgain() {}, onStart() {}, onStop() {}, onShow() {}, onClose() {} };

function renderReady(failure: Failure | null) {
  const shown = {
    ...{ step: 'ready' as const, total: 0, aboutMs: 0, isAgain: false, trouble: null, failure },
    missedBefore: [{ reason: 'refused' as const, count: 2, links: [] }],
  };
  render(<FillDialog {...callbacks} shown={shown} isOpen isOfTyped={false} />);
}

it('says that no links are left, and how many pages could not be fetched before', () => {
  renderReady(null);
  screen.getByText(nothing);
  screen.getByText('2 pages couldn’t be fetched in full earlier');
});

it('does not say that no links are left if they could not be listed', () => {
  renderReady({ code: 'library-unavailable', detail: null });
  screen.getByText('Pressmark can’t access your library.');
  expect(screen.queryByText(nothing)).toBeNull();
});

it('says after a failure that what was fetched is kept', () => {
  const counts = { total: 4, done: 2, filled: 2, previews: 0, missed: 0, marks: 0, lostMarks: 0 };
  const failure = { code: 'library-unavailable', detail: null } as const;
  const shown = { step: 'done' as const, counts, groups: [], ended: null, failure };
  render(<FillDialog {...callbacks} shown={shown} isOpen isOfTyped={false} />);
  screen.getByText('Fetching stopped.');
  screen.getByText(/^Fetched articles are kept\. Close/);
});
