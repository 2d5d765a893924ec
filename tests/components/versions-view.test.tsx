// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { AlsoIn } from '../../components/versions/AlsoIn';
import { foldBlocks } from '../../components/versions/fold-blocks';
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

function draw(change: Partial<Parameters<typeof VersionsView>[0]> = {}) {
  const calls = { onChoose: vi.fn(), onClose: vi.fn() };
  render(
    <VersionsView
      comparison={hallComparison}
      versions={twoVersions}
      hasPage
      now={now}
      {...calls}
      {...change}
    />,
  );
  return calls;
}

const numbered = (count: number): Article => ({
  ...quayArticle,
  body: {
    type: 'root',
    children: Array.from({ length: count }, (_, index) => ({
      type: 'paragraph',
      children: [{ type: 'text', value: `Paragraph ${index} of the minutes.` }],
    })),
  },
});

describe('the comparison of two versions', () => {
  it('chooses each version, including the current page', () => {
    const { onChoose } = draw();
    fireEvent.change(screen.getByLabelText('Newer'), { target: { value: 'page' } });
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('version-1', 'page');
    fireEvent.change(screen.getByLabelText('Older'), { target: { value: 'version-2' } });
    expect(onChoose).toHaveBeenLastCalledWith('version-2', 'version-2');
  });

  it('announces added and removed text to screen readers', () => {
    draw();
    const inserted = [...document.querySelectorAll('ins')].map((one) => one.textContent);
    const deleted = [...document.querySelectorAll('del')].map((one) => one.textContent);
    expect(inserted).toContain('Added: chairwoman end of change.');
    expect(deleted).toContain('Removed: chairman end of change.');
  });

  it('says where a moved paragraph came from, and links its old position to the new one', () => {
    draw();
    expect(screen.getByText('Moved from 5 paragraphs further down')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Show where it is now' }));
    expect(document.activeElement?.textContent).toContain('An inquiry into the fire');
  });

  it('steps through the changes by key, and wraps around', () => {
    draw();
    const region = screen.getByRole('region', { name: 'What changed' });
    fireEvent.keyDown(region, { key: 'n' });
    expect(screen.getByText('Change 1 of 10')).toBeDefined();
    expect(document.activeElement?.textContent).toContain('Headline');
    fireEvent.keyDown(document.activeElement as Element, { key: 'p' });
    expect(screen.getByText('Change 10 of 10')).toBeDefined();
    expect(document.activeElement?.textContent).toContain('The board meets again');
  });

  it('handles keys wherever the focus is, except in text fields', () => {
    draw();
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(screen.getByText('Change 1 of 10')).toBeDefined();
    const field = document.body.appendChild(document.createElement('input'));
    fireEvent.keyDown(field, { key: 'n' });
    field.remove();
    expect(screen.getByText('Change 1 of 10')).toBeDefined();
  });

  it('leaves keys with Ctrl to the browser', () => {
    draw();
    fireEvent.keyDown(screen.getByRole('region', { name: 'What changed' }), {
      key: 'n',
      ctrlKey: true,
    });
    expect(screen.getByText('10 changes')).toBeDefined();
  });

  it('shows the headlines over time', () => {
    draw();
    expect(screen.getByText('Kept 9 November, 08:00')).toBeDefined();
    expect(screen.getByText('Changed by 11 November, 14:02')).toBeDefined();
  });

  it('says when both are the same', () => {
    draw({
      comparison: { ...hallComparison, difference: findDifference(quayArticle, quayArticle) },
    });
    expect(screen.getByText('The two are the same.')).toBeDefined();
  });
});

describe('unchanged paragraphs', () => {
  it('are folded, except one on either side of a change', () => {
    const before = numbered(20);
    const after = {
      ...before,
      body: { ...before.body, children: before.body.children.filter((_, index) => index !== 10) },
    };
    const shown = foldBlocks(findDifference(before, after).blocks);
    expect(shown.map((one) => (one.kind === 'folded' ? one.changes.length : one.kind))).toEqual([
      9,
      'context',
      'change',
      'context',
      8,
    ]);
  });
});

describe('near-duplicates of a clip', () => {
  it('are listed by publisher, and each can be opened', () => {
    const onOpenClip = vi.fn();
    render(<AlsoIn nearDuplicates={sampleNearDuplicates} now={now} onOpenClip={onOpenClip} />);
    expect(screen.getByText('Also in Nordkyst Avis and Alden Weekly')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: /46 % of the text/ }));
    expect(onOpenClip).toHaveBeenCalledExactlyOnceWith('clip-weekly');
  });

  it('are not mentioned if there are none', () => {
    const { container } = render(<AlsoIn nearDuplicates={[]} now={now} onOpenClip={() => {}} />);
    expect(container.textContent).toBe('');
  });
});
