import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PopupPage } from '../../components/popup/popup-props';
import { describeFailure } from '../../components/strings/failures';
import {
  type Completeness,
  type FailureCode,
  failureCodes,
  noEvidence,
  summarise,
} from '../../core/model';
import {
  articlePage,
  getButton,
  getNoteField,
  getTagInput,
  renderPopup,
  submitForm,
} from './render-popup';
import { arabicArticle, quayArticle } from './sample-articles';

afterEach(cleanup);

describe('the popup on an article that is not saved', () => {
  it('shows what will be saved', () => {
    renderPopup({});

    for (const text of [
      'The Harbour Ledger',
      '4 min · 912 words',
      'Port of Alden reopens its oldest quay after eleven years',
      'The council voted nine to four to spend the last of the flood fund on it.',
      '8 November 2026',
    ]) {
      expect(screen.getByText(text)).toBeDefined();
    }
    expect(screen.getByText(/Mara Iveson, Tomas Brandt/)).toBeDefined();
  });

  it('offers to clip the selection instead, with tags and note', () => {
    const { onClip, onClipSelection } = renderPopup({ selectedWords: 12 });
    fireEvent.input(getTagInput(), { target: { value: 'harbours' } });
    expect(screen.getByText('12 words selected')).toBeDefined();
    fireEvent.click(getButton('Clip selection'));

    expect(onClipSelection).toHaveBeenCalledExactlyOnceWith({ tags: ['harbours'], note: '' });
    expect(onClip).not.toHaveBeenCalled();
  });

  it('offers no selection if nothing is selected', () => {
    renderPopup({});
    expect(screen.queryByRole('button', { name: 'Clip selection' })).toBeNull();
  });

  it('clips the selection where no article could be read, and says so', () => {
    const summary = summarise({ ...quayArticle, completeness: 'selection' });
    const { onClip } = renderPopup({ page: { ...articlePage, summary }, selectedWords: 12 });
    expect(screen.getByText(/^No article found here/)).toBeDefined();
    expect(screen.getByText('Why isn’t this an article?')).toBeDefined();
    expect(screen.queryByText('12 words selected')).toBeNull();
    expect(getButton('Clip selection').getAttribute('type')).toBe('submit');
    submitForm();

    expect(onClip).toHaveBeenCalledWith({ tags: [], note: '' });
  });

  it('shows when the story was updated if its publication date is unknown', () => {
    const summary = summarise({
      ...quayArticle,
      publishedAt: null,
      modifiedAt: '2025-12-11T08:00:00+01:00',
    });
    renderPopup({ page: { ...articlePage, summary } });

    expect(screen.getByText('Updated 11 December 2025')).toBeDefined();
  });

  it('focuses the tag field, and clips on Enter', () => {
    const { onClip } = renderPopup({});
    expect(document.activeElement).toBe(getTagInput());
    expect(fireEvent.keyDown(getTagInput(), { key: 'Enter' })).toBe(true);
    submitForm();

    expect(onClip).toHaveBeenCalledWith({ tags: [], note: '' });
  });

  it('clips with note and tags on Ctrl+Enter in the note', () => {
    const { onClip } = renderPopup({ draft: { tags: ['money'], note: '' } });
    fireEvent.input(getNoteField(), { target: { value: 'Ask Solheim.' } });
    fireEvent.keyDown(getNoteField(), { key: 'Enter', ctrlKey: true });

    expect(onClip).toHaveBeenCalledWith({ tags: ['money'], note: 'Ask Solheim.' });
  });

  it('clips on Ctrl+Enter in the tag field, with the unfinished tag', () => {
    const { onClip } = renderPopup({});
    fireEvent.input(getTagInput(), { target: { value: 'boat' } });
    fireEvent.keyDown(getTagInput(), { key: 'Enter', ctrlKey: true });

    expect(onClip).toHaveBeenCalledExactlyOnceWith({ tags: ['boat'], note: '' });
  });

  it('saves an unfinished tag with the clip', () => {
    const { onClip } = renderPopup({});
    fireEvent.input(getTagInput(), { target: { value: 'harbours' } });
    submitForm();

    expect(onClip).toHaveBeenCalledWith({ tags: ['harbours'], note: '' });
  });

  it('does not clip with a tag that is too long, which would be lost', () => {
    const { onClip } = renderPopup({});
    fireEvent.input(getTagInput(), { target: { value: 'x'.repeat(121) } });
    fireEvent.keyDown(getNoteField(), { key: 'Enter', ctrlKey: true });

    expect(onClip).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toMatch(/up to 120 characters/);
  });

  it('reports the draft at every change, and an unfinished tag', () => {
    const { onDraft } = renderPopup({});
    fireEvent.input(getNoteField(), { target: { value: 'Ask' } });
    fireEvent.input(getTagInput(), { target: { value: 'har' } });
    fireEvent.input(getTagInput(), { target: { value: '' } });

    const draft = { tags: [], note: 'Ask' };
    expect(onDraft.mock.calls).toEqual([
      [draft, ''],
      [draft, 'har'],
      [draft, ''],
    ]);
  });

  it('shows a draft that loads after rendering, unless text was typed', () => {
    const { rerender } = renderPopup({});
    getTagInput().blur();
    rerender({ draft: { tags: [], note: 'from yesterday' } });
    expect(getNoteField().value).toBe('from yesterday');

    fireEvent.input(getNoteField(), { target: { value: 'from today' } });
    rerender({ draft: { tags: ['old'], note: 'from yesterday, again' } });
    expect(getNoteField().value).toBe('from today');
    expect(screen.queryByText('old')).toBeNull();
  });

  it('discards typed text when another article is shown', () => {
    const { rerender } = renderPopup({});
    fireEvent.input(getNoteField(), { target: { value: 'about the quay' } });
    rerender({
      page: { ...articlePage, pageUrl: arabicArticle.url, summary: summarise(arabicArticle) },
    });

    expect(getNoteField().value).toBe('');
  });

  it('can be written about and clipped while it is read', () => {
    const reading = { kind: 'reading', pageUrl: articlePage.pageUrl, isDetected: true } as const;
    const { onClip, rerender } = renderPopup({ page: reading });
    fireEvent.input(getNoteField(), { target: { value: 'about the quay' } });
    fireEvent.click(screen.getByRole('button', { name: 'Clip article' }));
    expect(onClip).toHaveBeenCalledWith({ tags: [], note: 'about the quay' });

    rerender({ page: articlePage });
    expect(getNoteField().value).toBe('about the quay');
  });

  it('can be saved before it is known what it is, from the focused tag field', () => {
    const reading = { kind: 'reading', pageUrl: articlePage.pageUrl, isDetected: false } as const;
    const { onClip, rerender } = renderPopup({ page: reading });
    const tags = screen.getByRole('combobox');
    expect(document.activeElement).toBe(tags);
    fireEvent.input(tags, { target: { value: 'quay' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onClip).toHaveBeenCalledWith({ tags: ['quay'], note: '' });

    rerender({ page: { ...reading, isDetected: true } });
    rerender({ page: articlePage });
    expect(screen.getByRole('combobox')).toBe(tags);
    expect(document.activeElement).toBe(tags);
  });

  it('says before clipping that only a preview can be read', () => {
    renderPopup({
      page: { ...articlePage, summary: summarise({ ...quayArticle, completeness: 'preview' }) },
    });

    expect(screen.getByText(/Only a preview can be read here/)).toBeDefined();
  });

  it('says before clipping that another page of the story is missing, without mentioning a paywall', () => {
    const evidence = { ...noEvidence, completeness: 'next-page' };
    renderPopup({
      page: {
        ...articlePage,
        summary: summarise({ ...quayArticle, completeness: 'preview', evidence }),
      },
    });

    expect(screen.getByRole('note').textContent).toContain('Another of its pages');
    expect(screen.queryByText(/paywall/)).toBeNull();
  });

  it('says in a private window that nothing is saved unless the user saves it', () => {
    renderPopup({ page: { ...articlePage, isPrivate: true } });

    expect(screen.getByText(/nothing is saved unless you choose to save it/)).toBeDefined();
  });

  it('does not clip again while clipping', () => {
    const { onClip } = renderPopup({ busy: true });
    fireEvent.click(getButton('Saving…'));
    submitForm();

    expect(onClip).not.toHaveBeenCalled();
  });

  it('keeps typed text when saving fails, and retries', () => {
    const { rerender, onClip } = renderPopup({});
    fireEvent.input(getNoteField(), { target: { value: 'Ask Solheim.' } });
    rerender({ problem: { code: 'disk-full', detail: null } });
    expect(screen.getByRole('alert').textContent).toContain('Your saved clips are safe.');
    expect(getNoteField().value).toBe('Ask Solheim.');
    submitForm();

    expect(getButton('Try again')).toBeDefined();
    expect(onClip).toHaveBeenCalledWith({ tags: [], note: 'Ask Solheim.' });
  });

  it('sets the language and direction of the headline', () => {
    renderPopup({ page: { ...articlePage, summary: summarise(arabicArticle) } });
    const headline = screen.getByRole('heading', { level: 2 });

    expect(headline.lang).toBe('ar');
    expect(headline.dir).toBe('rtl');
  });
});

describe('the popup on a page that cannot be read', () => {
  it.each(failureCodes)('says what happened, what is safe and what to do next: %s', (code) => {
    renderPopup({ page: { kind: 'unreadable', failure: { code, detail: null } } });
    const { happened, safe, next } = describeFailure(code);

    expect(screen.getByText(happened)).toBeDefined();
    expect(screen.getByText(`${safe} ${next}`)).toBeDefined();
    expect(getButton('Library')).toBeDefined();
  });

  it('offers access to all websites if access is missing, and says if the user refused', () => {
    const page: PopupPage = { kind: 'unreadable', failure: { code: 'no-access', detail: null } };
    const { onAllow, rerender } = renderPopup({ page });
    fireEvent.click(getButton('Allow on all websites'));

    expect(onAllow).toHaveBeenCalledWith('all');
    expect(screen.queryByText(/Access wasn’t granted/)).toBeNull();
    rerender({ page, isAccessRefused: true });
    expect(screen.getByText(/Access wasn’t granted/)).toBeDefined();
  });

  it('offers lasting access to a site that can only be read for this visit', () => {
    const { onAllow } = renderPopup({ visitedSite: 'ledger.example' });
    const line = screen.getByText('Article detection is off here.').closest('details');
    // A line to open, below what the popup is about.
    expect(line?.open).toBe(false);
    expect(line && getButton('Clip article').compareDocumentPosition(line)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    fireEvent.click(getButton('Allow on ledger.example'));

    expect(onAllow).toHaveBeenCalledWith('site');
    expect(getButton('Clip article')).toBeDefined();
  });

  it('retries on request', () => {
    const { onRetry } = renderPopup({
      page: { kind: 'unreadable', failure: { code: 'page-gone', detail: null } },
    });
    fireEvent.click(getButton('Try again'));

    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('offers no retry if it cannot help', () => {
    renderPopup({
      page: { kind: 'unreadable', failure: { code: 'page-forbidden', detail: null } },
    });

    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});

describe('the popup on a page that is not an article', () => {
  const makePage = (completeness: Completeness, unread?: FailureCode): PopupPage => ({
    ...articlePage,
    summary: { ...articlePage.summary, completeness },
    ...(unread && { unread: { code: unread, detail: null } }),
  });

  it.each([
    ['page', 'Save page', /No article found here/],
    ['link', 'Save link', /Only the title and address/],
    ['selection', 'Clip selection', /Only the text you selected/],
  ] as const)('says what is saved, for a %s', (completeness, button, notice) => {
    const { onClip } = renderPopup({ page: makePage(completeness) });
    expect(screen.getByText(notice)).toBeDefined();
    expect(screen.getByText('Why isn’t this an article?')).toBeDefined();
    fireEvent.click(getButton(button));

    expect(onClip).toHaveBeenCalledTimes(1);
  });

  it('says why only the link can be saved, and retries if that can help', () => {
    const { onRetry, rerender } = renderPopup({ page: makePage('link', 'page-forbidden') });
    expect(screen.getByText('Pressmark can’t read this page.')).toBeDefined();
    expect(getButton('Save link')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    for (const code of ['page-silent', 'page-not-loaded'] as const) {
      rerender({ page: makePage('link', code) });
      fireEvent.click(getButton('Try again'));
    }

    expect(onRetry).toHaveBeenCalledTimes(2);
  });
});

it('lists the keys that commands have now, and leads to where they are changed', async () => {
  const { onChangeKeys } = renderPopup({});
  const summary = screen.getByText('Keyboard shortcuts');
  const details = summary.closest('details');
  if (details) details.open = true;
  if (details) fireEvent(details, new Event('toggle'));

  expect(await screen.findByText('Alt+Shift+K')).toBeDefined();
  expect(screen.getByText('Not set')).toBeDefined();
  fireEvent.click(getButton('Change shortcuts'));
  expect(onChangeKeys).toHaveBeenCalledTimes(1);
});
