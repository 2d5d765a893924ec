// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PopupPage } from '../../components/popup/popup-props';
import { describeFailure } from '../../components/strings/failures';
import { failureCodes, noEvidence, summarise } from '../../core/model';
import { article, button, draw, note, sendForm, tagInput } from './popup-stage';
import { arabicArticle, quayArticle } from './sample-articles';

afterEach(cleanup);

describe('the popup on an article that is not saved', () => {
  it('shows what will be saved', () => {
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

  it('focuses the tag field, where Enter clips', () => {
    const { onClip } = draw({});
    expect(document.activeElement).toBe(tagInput());
    expect(fireEvent.keyDown(tagInput(), { key: 'Enter' })).toBe(true);
    sendForm();

    expect(onClip).toHaveBeenCalledWith({ tags: [], note: '' });
  });

  it('clips from the note with Ctrl+Enter, with note and tags', () => {
    const { onClip } = draw({ draft: { tags: ['money'], note: '' } });
    fireEvent.input(note(), { target: { value: 'Ask Solheim.' } });
    fireEvent.keyDown(note(), { key: 'Enter', ctrlKey: true });

    expect(onClip).toHaveBeenCalledWith({ tags: ['money'], note: 'Ask Solheim.' });
  });

  it('clips with an unfinished tag', () => {
    const { onClip } = draw({});
    fireEvent.input(tagInput(), { target: { value: 'harbours' } });
    sendForm();

    expect(onClip).toHaveBeenCalledWith({ tags: ['harbours'], note: '' });
  });

  it('reports the draft at every change, including an unfinished tag', () => {
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

  it('takes a draft found after rendering, but keeps typed text', () => {
    const { redraw } = draw({});
    tagInput().blur();
    redraw({ draft: { tags: [], note: 'from yesterday' } });
    expect(note().value).toBe('from yesterday');

    fireEvent.input(note(), { target: { value: 'from today' } });
    redraw({ draft: { tags: ['old'], note: 'from yesterday, again' } });
    expect(note().value).toBe('from today');
    expect(screen.queryByText('old')).toBeNull();
  });

  it('starts over with the draft of another article', () => {
    const { redraw } = draw({});
    fireEvent.input(note(), { target: { value: 'about the quay' } });
    redraw({ page: { ...article, summary: summarise(arabicArticle) } });

    expect(note().value).toBe('');
  });

  it('says before clipping that only a preview can be read', () => {
    draw({ page: { ...article, summary: summarise({ ...quayArticle, completeness: 'preview' }) } });

    expect(screen.getByText(/Only a preview can be read here/)).toBeDefined();
  });

  it('says before clipping that a following page is missing, without mentioning a paywall', () => {
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

  it('says in a private window that nothing is saved unless asked', () => {
    draw({ page: { ...article, isPrivate: true } });

    expect(screen.getByText(/nothing is saved unless you clip it/)).toBeDefined();
  });

  it('does not clip twice while it is clipping', () => {
    const { onClip } = draw({ busy: true });
    fireEvent.click(button('Clipping…'));
    sendForm();

    expect(onClip).not.toHaveBeenCalled();
  });

  it('keeps typed text when saving fails, says what is safe, and retries', () => {
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
  it.each(failureCodes)('explains %s: what happened, what is safe and what to do next', (code) => {
    draw({ page: { kind: 'unreadable', failure: { code, detail: null } } });
    const { happened, safe, next } = describeFailure(code);

    expect(screen.getByText(happened)).toBeDefined();
    expect(screen.getByText(`${safe} ${next}`)).toBeDefined();
    expect(button('Library')).toBeDefined();
  });

  it('offers to allow all websites if access is missing, and says when it was refused', () => {
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

  it('offers an explanation only for a page that was examined', () => {
    const { redraw } = draw({
      page: { kind: 'unreadable', failure: { code: 'no-article', detail: null } },
    });
    expect(screen.getByText('Why was nothing found?')).toBeDefined();
    redraw({ page: { kind: 'unreadable', failure: { code: 'page-forbidden', detail: null } } });

    expect(screen.queryByText('Why was nothing found?')).toBeNull();
  });

  it('offers no retry if it cannot help', () => {
    draw({ page: { kind: 'unreadable', failure: { code: 'page-forbidden', detail: null } } });

    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});
