// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { findDifference } from '../../core/diff';
import { button, draw, note, oneEdited, savedPage } from './popup-stage';
import { quayArticle } from './sample-articles';
import { clipOf } from './samples';

afterEach(cleanup);

describe('the popup on a saved article', () => {
  it('shows when it was saved and how many highlights it has', () => {
    draw({ page: savedPage });

    expect(screen.getByText('Kept 3 days ago · 3 highlights')).toBeDefined();
  });

  it('edits the clip itself, tags and note together', () => {
    const { onDraft } = draw({ page: savedPage });
    fireEvent.input(note(), { target: { value: 'Follow the money.' } });
    fireEvent.click(button('Remove tag harbours'));

    expect(onDraft.mock.calls.map(([draft]) => draft)).toEqual([
      { tags: ['harbours', 'alden/council'], note: 'Follow the money.' },
      { tags: ['alden/council'], note: 'Follow the money.' },
    ]);
  });

  it('offers to save the new version only when the page has changed', () => {
    const { redraw, onKeepVersion } = draw({ page: savedPage });
    expect(screen.queryByRole('button', { name: 'Keep this version' })).toBeNull();
    redraw({ page: { ...savedPage, change: oneEdited } });
    expect(screen.getByText('One paragraph has changed since.')).toBeDefined();
    fireEvent.click(button('Keep this version'));

    expect(onKeepVersion).toHaveBeenCalledTimes(1);
  });

  it('shows what has changed, and hides it again', () => {
    const { redraw, onSeeChange } = draw({ page: { ...savedPage, change: oneEdited } });
    fireEvent.click(button('See changes'));
    expect(onSeeChange).toHaveBeenCalledTimes(1);
    const after = { ...quayArticle, headline: 'Port of Alden reopens two quays' };
    redraw({
      page: { ...savedPage, change: oneEdited, difference: findDifference(quayArticle, after) },
    });
    expect(screen.getByRole('region', { name: 'What changed' })).toBeDefined();
    expect(button('Hide changes').getAttribute('aria-expanded')).toBe('true');
  });

  it('offers the whole story if only its beginning was saved', () => {
    const { onKeepVersion } = draw({ page: { ...savedPage, change: { kind: 'copyIsPreview' } } });
    fireEvent.click(button('Keep the whole story'));
    expect(onKeepVersion).toHaveBeenCalledTimes(1);
  });

  it('says that a preview cannot show a change, and offers nothing to save', () => {
    draw({ page: { ...savedPage, change: { kind: 'pageIsPreview' } } });
    expect(screen.getByText(/only a preview now/)).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Keep/ })).toBeNull();
  });

  it('lists other publishers of the story, and opens their clips', () => {
    const other = clipOf({ ...quayArticle, publisher: 'Nordkyst Avis' }, { id: 'clip-other' });
    const { onOpenClip } = draw({
      page: { ...savedPage, nearDuplicates: [{ clip: other, likeness: 0.8 }] },
    });
    fireEvent.click(screen.getByText('Also in Nordkyst Avis'));
    fireEvent.click(screen.getByRole('button', { name: /80 % of the text/ }));
    expect(onOpenClip).toHaveBeenCalledExactlyOnceWith('clip-other');
  });

  it('says quietly when an edit is saved', () => {
    const { redraw } = draw({ page: savedPage, saving: 'saving' });
    expect(screen.getByText('Saving…')).toBeDefined();
    redraw({ page: savedPage, saving: 'saved' });

    expect(screen.getByText('Saved').getAttribute('role')).toBe('status');
  });

  it('keeps a typed note when the library returns the clip without it', () => {
    const { redraw } = draw({ page: savedPage });
    fireEvent.input(note(), { target: { value: 'Follow the money.' } });
    redraw({ page: { ...savedPage, clip: { ...savedPage.clip, annotationCount: 4 } } });

    expect(note().value).toBe('Follow the money.');
  });

  it('deletes, and undoes it', () => {
    const { redraw, onDelete, onUndoDelete } = draw({ page: savedPage });
    fireEvent.click(button('Delete'));
    expect(onDelete).toHaveBeenCalledTimes(1);
    redraw({ page: { kind: 'deleted', clip: savedPage.clip } });
    expect(document.activeElement).toBe(button('Undo'));
    fireEvent.click(button('Undo'));

    expect(onUndoDelete).toHaveBeenCalledTimes(1);
  });
});
