// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { describeFailure } from '../../components/strings/failures';
import { summarise } from '../../core/model';
import { button, draw, tab } from './panel-stage';
import { quayArticle } from './sample-articles';

afterEach(cleanup);

describe('the tabs of the panel', () => {
  it('count the notes', () => {
    draw();

    expect(tab(/Highlights/).textContent).toBe('Highlights3');
  });

  it('are navigated by arrow keys, wrapping around', () => {
    draw();
    tab(/Highlights/).focus();
    fireEvent.keyDown(tab(/Highlights/), { key: 'ArrowRight' });
    expect(document.activeElement).toBe(tab(/Article/));
    expect(tab(/Article/).getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(tab(/Article/), { key: 'End' });
    expect(document.activeElement).toBe(tab(/Library/));
    fireEvent.keyDown(tab(/Library/), { key: 'ArrowRight' });

    expect(document.activeElement).toBe(tab(/Highlights/));
  });

  it('keep a note being written while another tab is open', () => {
    draw();
    fireEvent.click(button(/^Edit the highlight “the last/));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    fireEvent.input(field, { target: { value: 'Not saved yet' } });
    fireEvent.click(tab(/Library/));
    fireEvent.click(tab(/Highlights/));

    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value).toBe(
      'Not saved yet',
    );
  });
});

describe('the panel without a saved article', () => {
  it('offers the library on an ordinary page', () => {
    draw({ page: { kind: 'ordinary' } });
    fireEvent.click(button('Show the library'));

    expect(tab(/Library/).getAttribute('aria-selected')).toBe('true');
  });

  it('clips an article that is not saved', () => {
    const { onClip } = draw({
      page: { kind: 'article', summary: summarise(quayArticle), wordCount: 912, isPrivate: false },
    });
    fireEvent.click(button('Clip article'));

    expect(onClip).toHaveBeenCalledTimes(1);
  });

  it('says in a private window that nothing is saved unless the user clips', () => {
    const page = { kind: 'article', summary: summarise(quayArticle), wordCount: 912 } as const;
    const notice = /nothing is saved unless you clip it/;
    draw({ page: { ...page, isPrivate: false } });
    expect(screen.queryByText(notice)).toBeNull();
    cleanup();
    draw({ page: { ...page, isPrivate: true } });
    expect(screen.getAllByText(notice)).toHaveLength(1);
    fireEvent.click(tab(/Article/));
    expect(screen.getAllByText(notice)).toHaveLength(2);
  });
});

describe('the other tabs of the panel', () => {
  it('pass on the element of the saved copy while it is rendered', () => {
    const { onReaderRoot } = draw();
    fireEvent.click(tab(/Article/));
    const root = onReaderRoot.mock.calls.at(-1)?.[0];
    expect(root?.textContent).toContain('Where gulls had the place to themselves');
    expect(root?.textContent).not.toContain('The council voted nine to four');
    fireEvent.click(tab(/Highlights/));

    expect(onReaderRoot.mock.calls.at(-1)).toEqual([null]);
  });

  it('open a clip of the library in its saved copy', () => {
    const { onOpenClip } = draw();
    fireEvent.click(tab(/Library/));
    fireEvent.click(button(/Why small harbours are dredging again/));

    expect(onOpenClip).toHaveBeenCalledWith('clip-dredging');
    expect(tab(/Article/).getAttribute('aria-selected')).toBe('true');
  });

  it('say that nothing was found and clear the search', () => {
    const { onSearch } = draw({ shelf: { clips: [], query: 'zeppelin' } });
    fireEvent.click(tab(/Library/));
    expect(screen.getByText('Nothing found for “zeppelin”.')).toBeDefined();
    fireEvent.click(screen.getByText('Clear the search'));

    expect(onSearch).toHaveBeenCalledWith('');
  });
});

describe('an export', () => {
  it('is configured in a dialog', () => {
    const { onExport } = draw();
    fireEvent.click(button('Export…'));
    const dialog = within(document.querySelector('dialog') as HTMLElement);
    fireEvent.click(dialog.getByLabelText(/^JSON/));
    fireEvent.click(dialog.getByText('Save file'));

    expect(onExport).toHaveBeenCalledWith(
      expect.objectContaining({ scope: 'clip', format: 'json', to: 'download' }),
    );
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('shows the progress of a long export, and cancels it', () => {
    const { onCancelExport } = draw({ exporting: { done: 340, total: 1284 } });
    expect(screen.getByText('Exporting, 340 of 1,284 clips')).toBeDefined();
    fireEvent.click(button('Cancel'));

    expect(onCancelExport).toHaveBeenCalledTimes(1);
  });

  it('says once why neither page nor library can be read', () => {
    const failure = { code: 'library-unavailable', detail: null } as const;
    draw({ page: { kind: 'unreadable', failure }, problem: failure });
    expect(screen.getAllByText(describeFailure('library-unavailable').happened)).toHaveLength(1);
    fireEvent.click(tab(/Library/));
    expect(screen.getAllByText(describeFailure('library-unavailable').happened)).toHaveLength(2);
  });
});
