import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DiffRuns } from '../../components/versions/DiffRuns';
import { foldBlocks } from '../../components/versions/fold-blocks';
import { NearDuplicateLinks } from '../../components/versions/NearDuplicateLinks';
import { VersionsView } from '../../components/versions/VersionsView';
import { findDifference } from '../../core/diff';
import type { Article } from '../../core/model';
import { quayArticle } from './sample-articles';
import { hallComparison, sampleNearDuplicates } from './sample-versions';
import { now, twoVersions } from './samples';

// jsdom has no layout, so there is nothing to scroll.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

function renderComparison(change: Partial<Parameters<typeof VersionsView>[0]> = {}) {
  const callbacks = { onChoose: vi.fn(), onClose: vi.fn() };
  render(
    <VersionsView
      comparison={hallComparison}
      versions={twoVersions}
      hasPage
      now={now}
      {...callbacks}
      {...change}
    />,
  );
  return callbacks;
}

const makeNumberedArticle = (count: number): Article => ({
  ...quayArticle,
  body: {
    type: 'root',
    children: Array.from({ length: count }, (_, index) => ({
      type: 'paragraph',
      children: [{ type: 'text', value: `Paragraph ${index} of the minutes.` }],
    })),
  },
});

describe('changed words', () => {
  it('stand apart from those that replace them, unless a space does so', () => {
    const { container } = render(
      <DiffRuns
        runs={[
          { kind: 'same', text: 'On ' },
          { kind: 'deleted', text: 'Monday' },
          { kind: 'inserted', text: 'Tuesday' },
          { kind: 'same', text: ' the ' },
          { kind: 'deleted', text: 'old ' },
          { kind: 'inserted', text: 'new ' },
          { kind: 'same', text: 'gate fell' },
          { kind: 'inserted', text: '.' },
        ]}
      />,
    );
    const apart = [...container.querySelectorAll('.run-gap')];
    expect(apart.map(({ textContent }) => textContent)).toEqual(['Removed: Monday end of change.']);
  });
});

describe('the comparison of two versions', () => {
  it('lets the user choose both versions, including the current page', () => {
    const { onChoose } = renderComparison();
    fireEvent.change(screen.getByLabelText('To'), { target: { value: 'page' } });
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('version-1', 'page');
    fireEvent.change(screen.getByLabelText('From'), { target: { value: 'version-2' } });
    expect(onChoose).toHaveBeenLastCalledWith('version-2', 'version-2');
  });

  it('labels added and removed text for screen readers', () => {
    renderComparison();
    const inserted = [...document.querySelectorAll('ins')].map((element) => element.textContent);
    const deleted = [...document.querySelectorAll('del')].map((element) => element.textContent);
    expect(inserted).toContain('Added: chairwoman end of change.');
    expect(deleted).toContain('Removed: chairman end of change.');
  });

  it('says from where a paragraph was moved, and links its old position to the new one', () => {
    renderComparison();
    expect(screen.getByText('Moved up by 5 paragraphs')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Show where it is now' }));
    expect(document.activeElement?.textContent).toContain('An inquiry into the fire');
  });

  it('moves between changes by key, and wraps around', () => {
    renderComparison();
    const region = screen.getByRole('region', { name: 'What changed' });
    fireEvent.keyDown(region, { key: 'n' });
    expect(screen.getByText('Change 1 of 10')).toBeDefined();
    expect(document.activeElement?.textContent).toContain('Headline');
    fireEvent.keyDown(document.activeElement as Element, { key: 'p' });
    expect(screen.getByText('Change 10 of 10')).toBeDefined();
    expect(document.activeElement?.textContent).toContain('The board meets again');
  });

  it('handles keys regardless of focus, except in text fields', () => {
    renderComparison();
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(screen.getByText('Change 1 of 10')).toBeDefined();
    const field = document.body.appendChild(document.createElement('input'));
    fireEvent.keyDown(field, { key: 'n' });
    field.remove();
    expect(screen.getByText('Change 1 of 10')).toBeDefined();
  });

  it('leaves keys with Ctrl to the browser', () => {
    renderComparison();
    fireEvent.keyDown(screen.getByRole('region', { name: 'What changed' }), {
      key: 'n',
      ctrlKey: true,
    });
    expect(screen.getByText('10 changes')).toBeDefined();
  });

  it('numbers versions of the same minute', () => {
    const [first] = twoVersions;
    if (!first) expect.unreachable();
    const versions = ['08:00:05', '08:00:40', '08:01:00'].map((time) => ({
      ...{ ...first, id: time, keptAt: `2026-11-09T${time}.000Z` as const },
    }));
    renderComparison({ versions });
    const choice = screen.getByLabelText('From');
    expect([...choice.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      '9 November, 08:00',
      '9 November, 08:00 (2)',
      '9 November, 08:01',
      'The page as it is now',
    ]);
  });

  it('shows when each headline was saved', () => {
    renderComparison();
    expect(screen.getByText('Saved 9 November, 08:00')).toBeDefined();
    expect(screen.getByText('First seen 11 November, 14:02')).toBeDefined();
  });

  it('says if both versions are the same', () => {
    renderComparison({
      comparison: { ...hallComparison, difference: findDifference(quayArticle, quayArticle) },
    });
    expect(screen.getByText('No changes found.')).toBeDefined();
  });
});

describe('unchanged paragraphs in a comparison', () => {
  it('are folded, except one before and one after a change', () => {
    const before = makeNumberedArticle(20);
    const after = {
      ...before,
      body: { ...before.body, children: before.body.children.filter((_, index) => index !== 10) },
    };
    const items = foldBlocks(findDifference(before, after).blocks);
    expect(items.map((item) => (item.kind === 'folded' ? item.changes.length : item.kind))).toEqual(
      [9, 'context', 'change', 'context', 8],
    );
  });
});

describe('near-duplicates of a clip', () => {
  it('are listed by publisher, and each can be opened', () => {
    const onOpenClip = vi.fn();
    render(
      <NearDuplicateLinks
        nearDuplicates={sampleNearDuplicates}
        now={now}
        onOpenClip={onOpenClip}
      />,
    );
    expect(screen.getByText('Also from Nordkyst Avis and Alden Weekly')).toBeDefined();
    fireEvent.click(
      screen.getByRole('button', {
        name: /About 46% of the shorter text is also in the longer one/,
      }),
    );
    expect(onOpenClip).toHaveBeenCalledExactlyOnceWith('clip-weekly');
  });

  it('are counted by paper and by article if there are many', () => {
    const [clip] = sampleNearDuplicates.map((one) => one.clip);
    const papers = ['One', 'Two', 'Three', 'Three'];
    const nearDuplicates = papers.flatMap((publisher, index) =>
      clip
        ? {
            clip: {
              ...clip,
              id: `clip-${index}`,
              summary: { ...clip.summary, publisher, publishedAt: null },
            },
            likeness: 1,
          }
        : [],
    );
    render(<NearDuplicateLinks nearDuplicates={nearDuplicates} now={now} onOpenClip={() => {}} />);
    expect(screen.getByText('Also from 3 other publishers · 4 articles')).toBeDefined();
    expect(screen.getAllByText('Saved 9 Nov')).toHaveLength(4);
    // Both texts may differ in length.
    expect(
      screen.getAllByText('About 100% of the shorter text is also in the longer one'),
    ).toHaveLength(4);
  });

  it('are not mentioned if there are none', () => {
    const { container } = render(
      <NearDuplicateLinks nearDuplicates={[]} now={now} onOpenClip={() => {}} />,
    );
    expect(container.textContent).toBe('');
  });
});
