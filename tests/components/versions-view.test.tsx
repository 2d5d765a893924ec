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

// jsdom draws nothing, so that there is nothing to scroll.
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

describe('two versions that are compared', () => {
  it('are chosen one by one, the page as it is now among them', () => {
    const { onChoose } = draw();
    fireEvent.change(screen.getByLabelText('Newer'), { target: { value: 'page' } });
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('version-1', 'page');
    fireEvent.change(screen.getByLabelText('Older'), { target: { value: 'version-2' } });
    expect(onChoose).toHaveBeenLastCalledWith('version-2', 'version-2');
  });

  it('mark what was added and removed for those who listen, too', () => {
    draw();
    const inserted = [...document.querySelectorAll('ins')].map((one) => one.textContent);
    const deleted = [...document.querySelectorAll('del')].map((one) => one.textContent);
    expect(inserted).toContain('Added: chairwoman end of change.');
    expect(deleted).toContain('Removed: chairman end of change.');
  });

  it('say where a moved paragraph came from, and lead from its old place to the new one', () => {
    draw();
    expect(screen.getByText('Moved from 5 paragraphs further down')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Show where it is now' }));
    expect(document.activeElement?.textContent).toContain('An inquiry into the fire');
  });

  it('are gone through by keys, round and round', () => {
    draw();
    const region = screen.getByRole('region', { name: 'What changed' });
    fireEvent.keyDown(region, { key: 'n' });
    expect(screen.getByText('Change 1 of 10')).toBeDefined();
    expect(document.activeElement?.textContent).toContain('Headline');
    fireEvent.keyDown(document.activeElement as Element, { key: 'p' });
    expect(screen.getByText('Change 10 of 10')).toBeDefined();
    expect(document.activeElement?.textContent).toContain('The board meets again');
  });

  it('are gone through by keys wherever the focus is, but where one types', () => {
    draw();
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(screen.getByText('Change 1 of 10')).toBeDefined();
    const field = document.body.appendChild(document.createElement('input'));
    fireEvent.keyDown(field, { key: 'n' });
    field.remove();
    expect(screen.getByText('Change 1 of 10')).toBeDefined();
  });

  it('leave keys with Ctrl to the browser', () => {
    draw();
    fireEvent.keyDown(screen.getByRole('region', { name: 'What changed' }), {
      key: 'n',
      ctrlKey: true,
    });
    expect(screen.getByText('10 changes')).toBeDefined();
  });

  it('show the headlines through time', () => {
    draw();
    expect(screen.getByText('Kept 9 November, 08:00')).toBeDefined();
    expect(screen.getByText('Changed by 11 November, 14:02')).toBeDefined();
  });

  it('say so when they say the same', () => {
    draw({
      comparison: { ...hallComparison, difference: findDifference(quayArticle, quayArticle) },
    });
    expect(screen.getByText('The two are the same.')).toBeDefined();
  });
});

describe('paragraphs that have not changed', () => {
  it('are folded, but for one on either side of a change', () => {
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

describe('the same story in other papers', () => {
  it('is named, and each can be opened', () => {
    const onOpenClip = vi.fn();
    render(<AlsoIn nearDuplicates={sampleNearDuplicates} now={now} onOpenClip={onOpenClip} />);
    expect(screen.getByText('Also in Nordkyst Avis and Alden Weekly')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: /46 % of the text/ }));
    expect(onOpenClip).toHaveBeenCalledExactlyOnceWith('clip-weekly');
  });

  it('is not spoken of where there is none', () => {
    const { container } = render(<AlsoIn nearDuplicates={[]} now={now} onOpenClip={() => {}} />);
    expect(container.textContent).toBe('');
  });
});
