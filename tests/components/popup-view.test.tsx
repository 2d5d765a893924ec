// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupView } from '../../components/PopupView';
import type { PopupPage, PopupProps } from '../../components/popup/popup-props';
import { describeFailure } from '../../components/strings/failures';
import { findDifference } from '../../core/diff';
import { failureCodes, noEvidence, summarise } from '../../core/model';
import { arabicArticle, quayArticle } from './sample-articles';
import { clipOf, completeSampleTags, now } from './samples';

afterEach(cleanup);

const article: PopupPage = {
  kind: 'article',
  summary: summarise(quayArticle),
  wordCount: 912,
  isPrivate: false,
};
const kept: Extract<PopupPage, { kind: 'kept' }> = {
  kind: 'kept',
  clip: clipOf(quayArticle),
  change: { kind: 'same' },
  difference: null,
  nearDuplicates: [],
  isPrivate: false,
};

const oneEdited = {
  kind: 'changed',
  headline: false,
  standfirst: false,
  edited: 1,
  inserted: 0,
  deleted: 0,
  moved: 0,
} as const;

function draw(change: Partial<PopupProps>) {
  const calls = {
    onDraft: vi.fn(),
    onClip: vi.fn(),
    onKeepVersion: vi.fn(),
    onSeeChange: vi.fn(),
    onOpenClip: vi.fn(),
    onDelete: vi.fn(),
    onUndoDelete: vi.fn(),
    onRetry: vi.fn(),
    onAskWhy: vi.fn(),
    onOpenPanel: vi.fn(),
    onOpenLibrary: vi.fn(),
    onOpenSettings: vi.fn(),
    onDismissAdvice: vi.fn(),
    onAllow: vi.fn(),
  };
  const props: PopupProps = {
    page: article,
    visitedSite: null,
    isAccessRefused: false,
    draft: { tags: [], note: '' },
    now,
    busy: false,
    saving: 'idle',
    problem: null,
    reasons: { kind: 'waiting' },
    backupAdvice: null,
    onCompleteTags: completeSampleTags,
    ...calls,
    ...change,
  };
  const view = render(<PopupView {...props} />);
  return {
    ...calls,
    redraw: (next: Partial<PopupProps>) => view.rerender(<PopupView {...props} {...next} />),
  };
}

const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
const tagInput = () => screen.getByRole<HTMLInputElement>('combobox');
const button = (name: string) => screen.getByRole('button', { name });
const sendForm = () => {
  const form = document.querySelector('form');
  if (form === null) throw new Error('there is no form');
  fireEvent.submit(form);
};

describe('the popup on an article that is not kept', () => {
  it('shows what will be kept', () => {
    draw({});

    for (const shown of [
      'The Harbour Ledger',
      '4 min · 912 words',
      'Port of Alden reopens its oldest quay after eleven years',
      'The council voted nine to four to spend the last of the flood fund on it.',
      '12 November 2026',
    ]) {
      expect(screen.getByText(shown)).toBeDefined();
    }
    expect(screen.getByText(/Mara Iveson and Tomas Brandt/)).toBeDefined();
  });

  it('has the focus in the tag field, so that Enter clips at once', () => {
    const { onClip } = draw({});
    expect(document.activeElement).toBe(tagInput());
    expect(fireEvent.keyDown(tagInput(), { key: 'Enter' })).toBe(true);
    sendForm();

    expect(onClip).toHaveBeenCalledWith({ tags: [], note: '' });
  });

  it('clips from the note with Ctrl and Enter, note and tags with it', () => {
    const { onClip } = draw({ draft: { tags: ['money'], note: '' } });
    fireEvent.input(note(), { target: { value: 'Ask Solheim.' } });
    fireEvent.keyDown(note(), { key: 'Enter', ctrlKey: true });

    expect(onClip).toHaveBeenCalledWith({ tags: ['money'], note: 'Ask Solheim.' });
  });

  it('clips with a tag that was typed and not finished', () => {
    const { onClip } = draw({});
    fireEvent.input(tagInput(), { target: { value: 'harbours' } });
    sendForm();

    expect(onClip).toHaveBeenCalledWith({ tags: ['harbours'], note: '' });
  });

  it('reports the draft at every change, an unfinished tag with it', () => {
    const { onDraft } = draw({});
    fireEvent.input(note(), { target: { value: 'Ask' } });
    fireEvent.input(tagInput(), { target: { value: 'har' } });
    fireEvent.input(tagInput(), { target: { value: '' } });

    expect(onDraft.mock.calls.map(([draft]) => draft)).toEqual([
      { tags: [], note: 'Ask' },
      { tags: ['har'], note: 'Ask' },
      { tags: [], note: 'Ask' },
    ]);
  });

  it('takes a draft that is found after it was drawn, but not over what was typed', () => {
    const { redraw } = draw({});
    tagInput().blur();
    redraw({ draft: { tags: [], note: 'from yesterday' } });
    expect(note().value).toBe('from yesterday');

    fireEvent.input(note(), { target: { value: 'from today' } });
    redraw({ draft: { tags: ['old'], note: 'from yesterday, again' } });
    expect(note().value).toBe('from today');
    expect(screen.queryByText('old')).toBeNull();
  });

  it('begins afresh with the draft of another article', () => {
    const { redraw } = draw({});
    fireEvent.input(note(), { target: { value: 'about the quay' } });
    redraw({ page: { ...article, summary: summarise(arabicArticle) } });

    expect(note().value).toBe('');
  });

  it('says before the clip that only a preview can be read', () => {
    draw({ page: { ...article, summary: summarise({ ...quayArticle, completeness: 'preview' }) } });

    expect(screen.getByText(/Only a preview can be read here/)).toBeDefined();
  });

  it('says before the clip that a following page is missing, and speaks of no gate', () => {
    const evidence = { ...noEvidence, completeness: 'next-page' };
    draw({
      page: {
        ...article,
        summary: summarise({ ...quayArticle, completeness: 'preview', evidence }),
      },
    });

    expect(screen.getByRole('note').textContent).toContain('Another page of it');
    expect(screen.queryByText(/paywall/)).toBeNull();
  });

  it('says in a private window that nothing is written unless asked', () => {
    draw({ page: { ...article, isPrivate: true } });

    expect(screen.getByText(/nothing is saved unless you clip it/)).toBeDefined();
  });

  it('does not clip twice while it is clipping', () => {
    const { onClip } = draw({ busy: true });
    fireEvent.click(button('Clipping…'));
    sendForm();

    expect(onClip).not.toHaveBeenCalled();
  });

  it('keeps what was typed when saving fails, says what is safe, and tries again', () => {
    const { redraw, onClip } = draw({});
    fireEvent.input(note(), { target: { value: 'Ask Solheim.' } });
    redraw({ problem: { code: 'disk-full', detail: null } });
    expect(screen.getByRole('alert').textContent).toContain('what you typed is still here');
    expect(note().value).toBe('Ask Solheim.');
    sendForm();

    expect(button('Try again')).toBeDefined();
    expect(onClip).toHaveBeenCalledWith({ tags: [], note: 'Ask Solheim.' });
  });

  it('sets a headline in its own language and direction', () => {
    draw({ page: { ...article, summary: summarise(arabicArticle) } });
    const headline = screen.getByRole('heading', { level: 2 });

    expect(headline.lang).toBe('ar');
    expect(headline.dir).toBe('rtl');
  });
});

describe('the popup on a page that cannot be read', () => {
  it.each(failureCodes)('says of %s what happened, what is safe and what to do next', (code) => {
    draw({ page: { kind: 'unreadable', failure: { code, detail: null } } });
    const { happened, safe, next } = describeFailure(code);

    expect(screen.getByText(happened)).toBeDefined();
    expect(screen.getByText(`${safe} ${next}`)).toBeDefined();
    expect(button('Library')).toBeDefined();
  });

  it('offers to allow all websites where access is missing, and says when that was refused', () => {
    const page: PopupPage = { kind: 'unreadable', failure: { code: 'no-access', detail: null } };
    const { onAllow, redraw } = draw({ page });
    fireEvent.click(button('Allow on all websites'));

    expect(onAllow).toHaveBeenCalledWith('all');
    expect(screen.queryByText(/Not allowed/)).toBeNull();
    redraw({ page, isAccessRefused: true });
    expect(screen.getByText(/Not allowed/)).toBeDefined();
  });

  it('offers to allow the site of a page that can only be read for this visit', () => {
    const { onAllow } = draw({ visitedSite: 'ledger.example' });
    fireEvent.click(button('Allow on ledger.example'));

    expect(onAllow).toHaveBeenCalledWith('site');
    expect(button('Clip article')).toBeDefined();
  });

  it('reads the page again when asked', () => {
    const { onRetry } = draw({
      page: { kind: 'unreadable', failure: { code: 'page-gone', detail: null } },
    });
    fireEvent.click(button('Try again'));

    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('offers to say why only where a page was looked at', () => {
    const { redraw } = draw({
      page: { kind: 'unreadable', failure: { code: 'no-article', detail: null } },
    });
    expect(screen.getByText('Why was nothing found?')).toBeDefined();
    redraw({ page: { kind: 'unreadable', failure: { code: 'page-forbidden', detail: null } } });

    expect(screen.queryByText('Why was nothing found?')).toBeNull();
  });

  it('offers no second try where it cannot help', () => {
    draw({ page: { kind: 'unreadable', failure: { code: 'page-forbidden', detail: null } } });

    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});

describe('the popup on a kept article', () => {
  it('says when it was kept and how many annotations it has', () => {
    draw({ page: kept });

    expect(screen.getByText('Kept 3 days ago · 3 highlights')).toBeDefined();
  });

  it('edits the clip itself, tags and note together', () => {
    const { onDraft } = draw({ page: kept });
    fireEvent.input(note(), { target: { value: 'Follow the money.' } });
    fireEvent.click(button('Remove tag harbours'));

    expect(onDraft.mock.calls.map(([draft]) => draft)).toEqual([
      { tags: ['harbours', 'alden/council'], note: 'Follow the money.' },
      { tags: ['alden/council'], note: 'Follow the money.' },
    ]);
  });

  it('offers to keep the new version only when the page has changed', () => {
    const { redraw, onKeepVersion } = draw({ page: kept });
    expect(screen.queryByRole('button', { name: 'Keep this version' })).toBeNull();
    redraw({ page: { ...kept, change: oneEdited } });
    expect(screen.getByText('One paragraph has changed since.')).toBeDefined();
    fireEvent.click(button('Keep this version'));

    expect(onKeepVersion).toHaveBeenCalledTimes(1);
  });

  it('shows what has changed, and hides it again', () => {
    const { redraw, onSeeChange } = draw({ page: { ...kept, change: oneEdited } });
    fireEvent.click(button('See changes'));
    expect(onSeeChange).toHaveBeenCalledTimes(1);
    const after = { ...quayArticle, headline: 'Port of Alden reopens two quays' };
    redraw({
      page: { ...kept, change: oneEdited, difference: findDifference(quayArticle, after) },
    });
    expect(screen.getByRole('region', { name: 'What changed' })).toBeDefined();
    expect(button('Hide changes').getAttribute('aria-expanded')).toBe('true');
  });

  it('offers the whole story where only its beginning was kept', () => {
    const { onKeepVersion } = draw({ page: { ...kept, change: { kind: 'copyIsPreview' } } });
    fireEvent.click(button('Keep the whole story'));
    expect(onKeepVersion).toHaveBeenCalledTimes(1);
  });

  it('says that a preview tells nothing of a change, and offers nothing to keep', () => {
    draw({ page: { ...kept, change: { kind: 'pageIsPreview' } } });
    expect(screen.getByText(/only a preview now/)).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Keep/ })).toBeNull();
  });

  it('names other papers that have the story, and opens theirs', () => {
    const other = clipOf({ ...quayArticle, publisher: 'Nordkyst Avis' }, { id: 'clip-other' });
    const { onOpenClip } = draw({
      page: { ...kept, nearDuplicates: [{ clip: other, likeness: 0.8 }] },
    });
    fireEvent.click(screen.getByText('Also in Nordkyst Avis'));
    fireEvent.click(screen.getByRole('button', { name: /80 % of the text/ }));
    expect(onOpenClip).toHaveBeenCalledExactlyOnceWith('clip-other');
  });

  it('says quietly when an edit is saved', () => {
    const { redraw } = draw({ page: kept, saving: 'saving' });
    expect(screen.getByText('Saving…')).toBeDefined();
    redraw({ page: kept, saving: 'saved' });

    expect(screen.getByText('Saved').getAttribute('role')).toBe('status');
  });

  it('keeps a typed note when the clip comes back from the library without it', () => {
    const { redraw } = draw({ page: kept });
    fireEvent.input(note(), { target: { value: 'Follow the money.' } });
    redraw({ page: { ...kept, clip: { ...kept.clip, annotationCount: 4 } } });

    expect(note().value).toBe('Follow the money.');
  });

  it('deletes, and takes it back', () => {
    const { redraw, onDelete, onUndoDelete } = draw({ page: kept });
    fireEvent.click(button('Delete'));
    expect(onDelete).toHaveBeenCalledTimes(1);
    redraw({ page: { kind: 'deleted', clip: kept.clip } });
    expect(document.activeElement).toBe(button('Undo'));
    fireEvent.click(button('Undo'));

    expect(onUndoDelete).toHaveBeenCalledTimes(1);
  });
});
