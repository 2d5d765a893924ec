import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { getButton, getList, pressKey, renderLibrary } from './render-library';
import { makeClipNumbers } from './row-source';
import { sampleLibrary } from './sample-library';

afterEach(cleanup);

describe('the bin of the library', () => {
  const deletedClip = sampleLibrary.openClip && {
    ...sampleLibrary.openClip,
    annotations: [],
    clip: { ...sampleLibrary.openClip.clip, deletedAt: '2026-11-10T09:00:00.000Z' },
  };

  it('shows when a clip will be deleted, and restores it', () => {
    const { onEditClips } = renderLibrary({ question: 'is:deleted', openClip: deletedClip });
    expect(screen.getByText('In the bin since 10 Nov.')).toBeDefined();
    expect(screen.getByText(/^You can restore it until 10 Dec,/)).toBeDefined();
    expect(screen.queryByRole('textbox', { name: 'Note on this clip' })).toBeNull();
    fireEvent.click(within(document.querySelector('.alert') as HTMLElement).getByText('Restore'));

    expect(onEditClips).toHaveBeenCalledWith([1], { isDeleted: false });
  });

  it('asks before deleting a clip permanently', () => {
    const { onPurge } = renderLibrary({ question: 'is:deleted', openClip: deletedClip });
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
    renderLibrary({ question: 'is:deleted', openClip: null, numbers: makeClipNumbers(3) });
    expect(screen.getByText('Clips stay here for 30 days.')).toBeDefined();
    fireEvent.click(getButton('Empty the bin'));

    expect(screen.getByText('Empty the bin?')).toBeDefined();
  });

  it('asks before deleting the selected clips permanently', () => {
    const { onPurge } = renderLibrary({
      question: 'is:deleted',
      openClip: null,
      numbers: makeClipNumbers(3),
    });
    pressKey('ArrowDown', { shiftKey: true }, getList());
    pressKey('ArrowDown', { shiftKey: true }, getList());
    fireEvent.click(getButton('Delete for good'));
    expect(screen.getByText('Delete 2 clips for good?')).toBeDefined();
    fireEvent.click(
      within(document.querySelector('dialog') as HTMLElement).getByText('Delete for good'),
    );

    expect(onPurge).toHaveBeenCalledWith([1, 2]);
  });
});
