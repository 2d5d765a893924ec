import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { findDifference } from '../../core/diff';
import {
  getButton,
  getNoteField,
  getTagInput,
  oneEditedParagraph,
  renderPopup,
  savedPage,
  submitForm,
} from './render-popup';
import { quayArticle } from './sample-articles';
import { makeClip, now } from './samples';

afterEach(cleanup);

const readSavedLine = () => document.querySelector('.popup__saved p')?.textContent;

describe('the popup on a saved article', () => {
  it('shows when it was saved and how many highlights it has', () => {
    renderPopup({ page: savedPage });

    expect(readSavedLine()).toBe('Saved 3 days ago · 3 highlights');
  });

  it('shows when its newest version was saved, if it has several', () => {
    const versionAt = new Date(now.getTime() - 5 * 60_000).toISOString();
    renderPopup({ page: { ...savedPage, versionAt } });

    expect(readSavedLine()).toBe('Saved 3 days ago · New version 5 minutes ago · 3 highlights');
  });

  it('reports each edit of the clip with what it replaces', () => {
    const { onEdit } = renderPopup({ page: savedPage });
    const [{ note }, typed] = [savedPage.clip, 'Follow the money.'];
    fireEvent.input(getNoteField(), { target: { value: typed } });
    fireEvent.input(getNoteField(), { target: { value: `${typed} Ask.` } });
    fireEvent.click(getButton('Remove tag harbours'));

    expect(onEdit.mock.calls.map(([edit]) => edit)).toEqual([
      { note: typed, noteBefore: note },
      { note: `${typed} Ask.`, noteBefore: typed },
      { tags: ['alden/council'], tagsBefore: ['harbours', 'alden/council'] },
    ]);
  });

  it('keeps its fields, with focus and text, when the clip is found while typing', () => {
    const reading = { kind: 'reading', pageUrl: savedPage.pageUrl, isDetected: true } as const;
    const { rerender, onEdit } = renderPopup({ page: reading });
    const [note, tags] = [getNoteField(), getTagInput()];
    expect(document.activeElement).toBe(tags);
    fireEvent.input(tags, { target: { value: 'mon' } });
    const clip = { ...savedPage.clip, note: '' };
    rerender({ page: { ...savedPage, clip } });

    expect([getNoteField(), getTagInput()]).toEqual([note, tags]);
    expect(document.activeElement).toBe(tags);
    expect(tags.value).toBe('mon');
    expect(getButton('Remove tag harbours')).toBeDefined();
    fireEvent.keyDown(tags, { key: 'Enter' });
    const { tags: tagsBefore } = savedPage.clip;
    expect(onEdit).toHaveBeenCalledExactlyOnceWith({ tags: [...tagsBefore, 'mon'], tagsBefore });
  });

  it('shows the note of the clip that was found, with what was typed, and keeps the focus', () => {
    const reading = { kind: 'reading', pageUrl: savedPage.pageUrl, isDetected: true } as const;
    const { rerender } = renderPopup({ page: reading });
    getNoteField().focus();
    fireEvent.input(getNoteField(), { target: { value: 'Typed early' } });
    const note = 'In the clip\n\nTyped early';
    rerender({ page: { ...savedPage, clip: { ...savedPage.clip, note } } });

    expect(getNoteField().value).toBe(note);
    expect(document.activeElement).toBe(getNoteField());
    expect(getNoteField().selectionStart).toBe(note.length);
  });

  it('empties the tag field when the tag in it was saved with the clip', () => {
    const { rerender } = renderPopup({});
    fireEvent.input(getTagInput(), { target: { value: 'Quays' } });
    submitForm();
    const clip = { ...savedPage.clip, tags: ['quays'] };
    rerender({ page: { ...savedPage, clip } });

    expect(getTagInput().value).toBe('');
    expect(getButton('Remove tag quays')).toBeDefined();
  });

  it('offers to save a new version only if the page has changed', () => {
    const { rerender, onSaveVersion } = renderPopup({ page: savedPage });
    expect(screen.queryByRole('button', { name: 'Save this version' })).toBeNull();
    rerender({ page: { ...savedPage, change: oneEditedParagraph } });
    expect(screen.getByText('The text has changed since your last saved version.')).toBeDefined();
    fireEvent.click(getButton('Save this version'));

    expect(onSaveVersion).toHaveBeenCalledTimes(1);
  });

  it('asks for the changes, and shows them with a button that hides them', () => {
    const { rerender, onSeeChange } = renderPopup({
      page: { ...savedPage, change: oneEditedParagraph },
    });
    fireEvent.click(getButton('See changes'));
    expect(onSeeChange).toHaveBeenCalledTimes(1);
    const after = { ...quayArticle, headline: 'Port of Alden reopens two quays' };
    rerender({
      page: {
        ...savedPage,
        change: oneEditedParagraph,
        difference: findDifference(quayArticle, after),
      },
    });
    expect(screen.getByRole('region', { name: 'What changed' })).toBeDefined();
    expect(getButton('Hide changes').getAttribute('aria-expanded')).toBe('true');
  });

  it('offers to save the whole story if only its beginning was saved', () => {
    const { onSaveVersion } = renderPopup({
      page: { ...savedPage, change: { kind: 'copyIsPreview' } },
    });
    fireEvent.click(getButton('Clip whole article'));
    expect(onSaveVersion).toHaveBeenCalledTimes(1);
  });

  it('says that only part of the article can be read now, and offers nothing to save', () => {
    renderPopup({ page: { ...savedPage, change: { kind: 'pageIsPreview' } } });
    expect(screen.getByText(/^Only part of the article can be read now/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Save this version' })).toBeNull();
  });

  it('says that the copy is a selection, and offers to keep the article as well', () => {
    const clip = makeClip({ ...quayArticle, completeness: 'selection' });
    const { onSaveVersion } = renderPopup({
      page: { ...savedPage, clip, change: { kind: 'copyIsSelection', page: 'article' } },
    });
    expect(readSavedLine()).toContain(' · Selection from the page · ');
    expect(screen.queryByText(/changed/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'See changes' })).toBeNull();
    fireEvent.click(getButton('Clip article'));
    expect(onSaveVersion).toHaveBeenCalledTimes(1);
  });

  it('says that the copy is only a preview', () => {
    const clip = makeClip({ ...quayArticle, completeness: 'preview' });
    renderPopup({ page: { ...savedPage, clip } });
    expect(readSavedLine()).toContain(' · Preview only · ');
  });

  it.each([
    ['page', 'Why isn’t this an article?'],
    ['full', 'How was this detected?'],
  ] as const)('asks about a saved %s what it asked before it was saved', (completeness, words) => {
    const clip = makeClip({ ...quayArticle, completeness });
    renderPopup({ page: { ...savedPage, clip } });
    expect(document.querySelector('.popup-why > summary')?.textContent).toBe(words);
  });

  it('does not ask why a saved page is no article once one is found there', () => {
    const clip = makeClip({ ...quayArticle, completeness: 'page' });
    renderPopup({ page: { ...savedPage, clip, change: { kind: 'copyIsPage' } } });
    expect(document.querySelector('.popup-why > summary')?.textContent).toBe(
      'How was this detected?',
    );
  });

  it('offers to highlight a selection of a saved article, which it would not replace', () => {
    const { onHighlightSelection } = renderPopup({ page: savedPage, selectedWords: 8 });
    expect(screen.queryByRole('button', { name: 'Clip selection' })).toBeNull();
    fireEvent.click(getButton('Highlight selection'));
    expect(onHighlightSelection).toHaveBeenCalledExactlyOnceWith();
  });

  it('offers to clip a further selection of a page', () => {
    const clip = makeClip({ ...quayArticle, completeness: 'selection' });
    const { onClipSelection } = renderPopup({ page: { ...savedPage, clip }, selectedWords: 1 });
    expect(screen.getByText('1 word selected')).toBeDefined();
    fireEvent.click(getButton('Clip selection'));
    expect(onClipSelection).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('lists other publishers of the story, and opens their clips', () => {
    const other = makeClip({ ...quayArticle, publisher: 'Nordkyst Avis' }, { id: 'clip-other' });
    const { onOpenClip } = renderPopup({
      page: { ...savedPage, nearDuplicates: [{ clip: other, likeness: 0.8 }] },
    });
    fireEvent.click(screen.getByText('Also from Nordkyst Avis'));
    fireEvent.click(screen.getByRole('button', { name: /80% of the shorter text/ }));
    expect(onOpenClip).toHaveBeenCalledExactlyOnceWith('clip-other');
  });

  it('announces that an edit is saved in a live region', () => {
    const { rerender } = renderPopup({ page: savedPage, saving: 'saving' });
    expect(screen.getByText('Saving…')).toBeDefined();
    rerender({ page: savedPage, saving: 'saved' });

    expect(screen.getByText('Saved').getAttribute('role')).toBe('status');
  });

  it('keeps a typed note when the library returns the clip without it', () => {
    const { rerender } = renderPopup({ page: savedPage });
    fireEvent.input(getNoteField(), { target: { value: 'Follow the money.' } });
    rerender({ page: { ...savedPage, clip: { ...savedPage.clip, annotationCount: 4 } } });

    expect(getNoteField().value).toBe('Follow the money.');
  });

  it('deletes the clip, and restores it with Undo', () => {
    const { rerender, onDelete, onUndoDelete } = renderPopup({ page: savedPage });
    fireEvent.click(getButton('Delete'));
    expect(onDelete).toHaveBeenCalledTimes(1);
    rerender({ page: { kind: 'deleted', clip: savedPage.clip } });
    expect(document.activeElement).toBe(getButton('Undo'));
    fireEvent.click(getButton('Undo'));

    expect(onUndoDelete).toHaveBeenCalledTimes(1);
  });
});
