// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeNumbers } from './fake-rows';
import { plainLibrary } from './library-fakes';
import { button, drawLibrary, list, press } from './library-stage';

afterEach(cleanup);

describe('the bin of the library', () => {
  const binned = plainLibrary.chosen && {
    ...plainLibrary.chosen,
    annotations: [],
    clip: { ...plainLibrary.chosen.clip, deletedAt: '2026-11-10T09:00:00.000Z' },
  };

  it('shows when a clip will be deleted, and restores it', () => {
    const { onEditClips } = drawLibrary({ question: 'is:deleted', chosen: binned });
    expect(screen.getByText('In the bin since 10 Nov.')).toBeDefined();
    expect(screen.getByText(/^It will be deleted for good on 10 Dec\./)).toBeDefined();
    expect(screen.queryByRole('textbox', { name: 'Note on the article' })).toBeNull();
    fireEvent.click(
      within(document.querySelector('.alert') as HTMLElement).getByText('Bring back'),
    );

    expect(onEditClips).toHaveBeenCalledWith([1], { isDeleted: false });
  });

  it('asks before deleting a clip permanently', () => {
    const { onPurge } = drawLibrary({ question: 'is:deleted', chosen: binned });
    fireEvent.click(
      within(document.querySelector('.alert') as HTMLElement).getByText('Delete for good'),
    );
    expect(onPurge).not.toHaveBeenCalled();
    expect(screen.getByText('Delete this clip for good?')).toBeDefined();
    fireEvent.click(
      within(document.querySelector('dialog') as HTMLElement).getByText('Delete for good'),
    );

    expect(onPurge).toHaveBeenCalledWith([1]);
  });

  it('shows how long clips are kept, and asks before emptying the bin', () => {
    drawLibrary({ question: 'is:deleted', chosen: null, numbers: fakeNumbers(3) });
    expect(screen.getByText('Clips stay here for 30 days.')).toBeDefined();
    fireEvent.click(button('Empty the bin'));

    expect(screen.getByText('Empty the bin?')).toBeDefined();
  });

  it('deletes the selected clips permanently after asking', () => {
    const { onPurge } = drawLibrary({
      question: 'is:deleted',
      chosen: null,
      numbers: fakeNumbers(3),
    });
    press('ArrowDown', { shiftKey: true }, list());
    press('ArrowDown', { shiftKey: true }, list());
    fireEvent.click(button('Delete for good'));
    expect(screen.getByText('Delete 2 clips for good?')).toBeDefined();
    fireEvent.click(
      within(document.querySelector('dialog') as HTMLElement).getByText('Delete for good'),
    );

    expect(onPurge).toHaveBeenCalledWith([1, 2]);
  });
});
