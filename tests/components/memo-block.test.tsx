import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { MemoBlock } from '../../components/controls/MemoBlock';

afterEach(cleanup);

it('renders again only if a dependency or the number of dependencies changes', () => {
  const renderContent = vi.fn(() => <p>Card</p>);
  const card = {};
  const createBlock = (dependencies: readonly unknown[]) => (
    <MemoBlock dependencies={dependencies} renderContent={renderContent} />
  );
  const { rerender } = render(createBlock([card, 1]));
  rerender(createBlock([card, 1]));
  expect(renderContent).toHaveBeenCalledTimes(1);
  rerender(createBlock([card, 2]));
  expect(renderContent).toHaveBeenCalledTimes(2);
  rerender(createBlock([card]));
  expect(renderContent).toHaveBeenCalledTimes(3);
});
