// @vitest-environment jsdom
import { render } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { MemoBlock } from '../../components/controls/MemoBlock';

it('renders again only if a dependency or their number changes', () => {
  const renderContent = vi.fn(() => <p>Card</p>);
  const card = {};
  const draw = (dependencies: readonly unknown[]) => (
    <MemoBlock dependencies={dependencies} renderContent={renderContent} />
  );
  const { rerender } = render(draw([card, 1]));
  rerender(draw([card, 1]));
  expect(renderContent).toHaveBeenCalledTimes(1);
  rerender(draw([card, 2]));
  expect(renderContent).toHaveBeenCalledTimes(2);
  rerender(draw([card]));
  expect(renderContent).toHaveBeenCalledTimes(3);
});
