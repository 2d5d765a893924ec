import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { describeFailure } from '../../components/strings/failures';
import { summarise } from '../../core/model';
import { getButton, renderPanel, tab } from './render-panel';
import { quayArticle } from './sample-articles';

afterEach(cleanup);

describe('the tabs of the panel', () => {
  it('show the number of highlights', () => {
    renderPanel();

    expect(tab(/Highlights/).textContent).toBe('Highlights3');
  });

  it('are navigated by arrow keys, which wrap around', () => {
    renderPanel();
    tab(/Highlights/).focus();
    fireEvent.keyDown(tab(/Highlights/), { key: 'ArrowRight' });
    expect(document.activeElement).toBe(tab(/Article/));
    expect(tab(/Article/).getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(tab(/Article/), { key: 'End' });
    expect(document.activeElement).toBe(tab(/Library/));
    fireEvent.keyDown(tab(/Library/), { key: 'ArrowRight' });

    expect(document.activeElement).toBe(tab(/Highlights/));
  });

  it('keep the text of a note while another tab is open', () => {
    renderPanel();
    fireEvent.click(getButton(/^Edit the highlight “the last/));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    fireEvent.input(field, { target: { value: 'Not saved yet' } });
    fireEvent.click(tab(/Library/));
    fireEvent.click(tab(/Highlights/));

    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value).toBe(
      'Not saved yet',
    );
  });
});

describe('the panel on a page that is not saved', () => {
  it('opens the library tab on a page without an article', () => {
    renderPanel({ page: { kind: 'ordinary' } });
    fireEvent.click(getButton('Show the library'));

    expect(tab(/Library/).getAttribute('aria-selected')).toBe('true');
  });

  it('clips an article', () => {
    const { onClip } = renderPanel({
      page: { kind: 'article', summary: summarise(quayArticle), wordCount: 912, isPrivate: false },
    });
    fireEvent.click(getButton('Clip article'));

    expect(onClip).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['page', 'Save page', /No article found here/],
    ['link', 'Save link', /Only the title and address/],
  ] as const)('saves a %s, and says so', (completeness, button, next) => {
    const { onClip } = renderPanel({
      page: {
        kind: 'article',
        summary: { ...summarise(quayArticle), completeness },
        wordCount: 912,
        isPrivate: false,
      },
    });
    expect(screen.getByText(next)).toBeDefined();
    fireEvent.click(getButton(button));

    expect(onClip).toHaveBeenCalledTimes(1);
  });

  it('says in a private window that nothing is saved unless the user saves it', () => {
    const page = { kind: 'article', summary: summarise(quayArticle), wordCount: 912 } as const;
    const notice = /nothing is saved unless you choose to save it/;
    renderPanel({ page: { ...page, isPrivate: false } });
    expect(screen.queryByText(notice)).toBeNull();
    cleanup();
    renderPanel({ page: { ...page, isPrivate: true } });
    expect(screen.getAllByText(notice)).toHaveLength(1);
    fireEvent.click(tab(/Article/));
    expect(screen.getAllByText(notice)).toHaveLength(2);
  });
});

describe('the article and library tabs of the panel', () => {
  it('pass on the root element of the saved text while it is rendered', () => {
    const { onReaderRoot } = renderPanel();
    fireEvent.click(tab(/Article/));
    const root = onReaderRoot.mock.calls.at(-1)?.[0];
    expect(root?.textContent).toContain('Where gulls had the place to themselves');
    expect(root?.className).toBe('reader');
    fireEvent.click(tab(/Highlights/));

    expect(onReaderRoot.mock.calls.at(-1)).toEqual([null]);
  });

  it('open the saved text of a clip from the library', () => {
    const { onOpenClip } = renderPanel();
    fireEvent.click(tab(/Library/));
    fireEvent.click(getButton(/Why small harbours are dredging again/));

    expect(onOpenClip).toHaveBeenCalledWith('clip-dredging');
    expect(tab(/Article/).getAttribute('aria-selected')).toBe('true');
  });

  it('say that nothing was found and clear the search', () => {
    const { onSearch } = renderPanel({ shelf: { clips: [], query: 'zeppelin' } });
    fireEvent.click(tab(/Library/));
    expect(screen.getByText('Nothing found for “zeppelin”.')).toBeDefined();
    fireEvent.click(screen.getByText('Clear search'));

    expect(onSearch).toHaveBeenCalledWith('');
  });
});

describe('the panel', () => {
  it('exports with the options chosen in a dialog', async () => {
    const { onExport } = renderPanel();
    fireEvent.click(getButton('Export…'));
    const dialog = within(
      await waitFor(() => {
        const open = document.querySelector('dialog');
        expect(open).not.toBeNull();
        return open as HTMLElement;
      }),
    );
    fireEvent.click(dialog.getByLabelText(/^JSON/));
    fireEvent.click(dialog.getByText('Save file'));

    expect(onExport).toHaveBeenCalledWith(
      expect.objectContaining({ scope: 'clip', format: 'json', to: 'download' }),
    );
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('shows the progress of a long export, and cancels the export', () => {
    const { onCancelExport } = renderPanel({ exporting: { done: 340, total: 1284 } });
    expect(screen.getByText('Exporting 340 of 1,284 clips')).toBeDefined();
    fireEvent.click(getButton('Cancel'));

    expect(onCancelExport).toHaveBeenCalledTimes(1);
  });

  it('explains only once per tab why neither page nor library can be read', () => {
    const failure = { code: 'library-unavailable', detail: null } as const;
    renderPanel({ page: { kind: 'unreadable', failure }, problem: failure });
    expect(screen.getAllByText(describeFailure('library-unavailable').happened)).toHaveLength(1);
    fireEvent.click(tab(/Library/));
    expect(screen.getAllByText(describeFailure('library-unavailable').happened)).toHaveLength(2);
  });
});
