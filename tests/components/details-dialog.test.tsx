import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  DetailsDialog,
  type DetailsDialogProps,
} from '../../components/library/details/DetailsDialog';
import { findViolations } from './find-violations';
import { quayArticle } from './sample-articles';
import { correctedClip } from './sample-corrections';

afterEach(cleanup);

function renderDialog(change: Partial<DetailsDialogProps> = {}) {
  const callbacks = {
    onCorrect: vi.fn<DetailsDialogProps['onCorrect']>(async () => null),
    onDraft: vi.fn(),
    onClose: vi.fn(),
  };
  const { article, original } = correctedClip;
  if (!article || !original) throw new Error('nothing was corrected');
  const shared = { article, original, latestDay: '2026-11-28', draft: null };
  const props = { ...shared, ...callbacks, ...change };
  render(
    <main>
      <DetailsDialog corrected={['headline', 'authors', 'publishedAt']} {...props} />
    </main>,
  );
  return callbacks;
}

const uncorrected = { article: quayArticle, original: quayArticle, corrected: [] };

const getField = (name: string) =>
  screen.getByLabelText<HTMLInputElement>(name, { selector: 'input, textarea' });
const type = (name: string, value: string) =>
  fireEvent.input(getField(name), { target: { value } });
const save = () => fireEvent.click(screen.getByText('Save'));

describe('the dialog with details', () => {
  it('saves the fields that were changed', async () => {
    const { onCorrect, onDraft, onClose } = renderDialog(uncorrected);
    type('Headline', 'Quay reopens');
    type('Authors', 'Mara Iveson, Tomas Brandt, Ingrid Solheim');
    type('First published', '2026-11-10');
    screen.getByText('3 authors: Mara Iveson · Tomas Brandt · Ingrid Solheim');
    expect(onDraft).toHaveBeenLastCalledWith({
      headline: 'Quay reopens',
      authors: 'Mara Iveson, Tomas Brandt, Ingrid Solheim',
      publishedAt: '2026-11-10',
    });
    save();
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(onCorrect.mock.calls).toEqual([
      [
        {
          fields: {
            headline: { value: 'Quay reopens' },
            authors: { value: ['Mara Iveson', 'Tomas Brandt', 'Ingrid Solheim'] },
            publishedAt: { value: '2026-11-10T06:10:00+01:00' },
          },
        },
      ],
    ]);
    expect(onDraft).toHaveBeenLastCalledWith(null);
  });

  it('closes without saving if nothing was changed', () => {
    const { onCorrect, onClose } = renderDialog();
    save();
    expect(onClose).toHaveBeenCalledOnce();
    expect(onCorrect).not.toHaveBeenCalled();
  });

  it('shows what the page said of a corrected field, and goes back to it', async () => {
    const { onCorrect } = renderDialog();
    screen.getByText('Corrected by you. Original: Alden');
    screen.getByText('Corrected by you. Original: 8 November 2026');
    expect(await findViolations(document.body)).toEqual([]);
    fireEvent.click(screen.getByLabelText('Use original for “Headline”'));
    expect(getField('Headline').value).toBe('Alden');
    expect(document.activeElement).toBe(getField('Headline'));
    save();
    await waitFor(() => expect(onCorrect).toHaveBeenCalledOnce());
    expect(onCorrect.mock.calls[0]?.[0]).toEqual({ fields: { headline: {} } });
  });

  it('says that a field was not found, or why it was left out', async () => {
    const evidence = {
      headline: null,
      standfirst: null,
      authors: null,
      publishedAt: null,
      completeness: null,
      uncertain: ['authors'] as const,
    };
    const original = { ...quayArticle, authors: [], section: null, evidence };
    const { onCorrect } = renderDialog({ article: quayArticle, original, corrected: ['authors'] });
    screen.getByText(/Pressmark wasn’t sure what the page says, so this was left out\.$/);
    type('Section', 'Harbour');
    screen.getByText('Original: empty.');
    fireEvent.click(screen.getByLabelText('Clear “Authors”'));
    expect(getField('Authors').value).toBe('');
    save();
    await waitFor(() => expect(onCorrect).toHaveBeenCalledOnce());
  });

  it('lists where the fields were found, which were corrected, and which were left out', async () => {
    const evidence = {
      ...({ headline: 'heading', standfirst: 'open-graph', authors: null } as const),
      ...({ publisher: 'json-ld', publishedAt: null, section: null, completeness: null } as const),
      confirmed: ['headline'] as const,
      certainty: { headline: 99 },
      uncertain: ['section'] as const,
    };
    const article = { ...quayArticle, section: null, evidence };
    renderDialog({ article, original: article, corrected: ['authors', 'publishedAt'] });
    fireEvent.click(screen.getByText('Where these details come from'));
    const rows = [...document.querySelectorAll('.field-sources > div')].map((row) =>
      [...row.children].map((cell) => cell.textContent).join(': '),
    );
    expect(rows).toEqual([
      'Headline: The main heading, same as in the page’s codeAlmost always right',
      'Standfirst: What the page tells social networks',
      'Authors: Corrected by you',
      'Publisher: What the page tells search engines',
      'First published: Corrected by you',
      'Section: Left out as uncertain',
      'Left empty: Source · Last updated · Lead image',
    ]);
    expect(await findViolations(document.body)).toEqual([]);
  });

  it('says that a selection has no standfirst', () => {
    const original = { ...quayArticle, standfirst: null, completeness: 'selection' } as const;
    renderDialog({ article: original, original, corrected: [] });
    type('Standfirst', 'Crews worked by hand.');
    screen.getByText('Not part of the selection.');
  });

  it('refuses an empty headline, and says why', async () => {
    const { onCorrect } = renderDialog(uncorrected);
    type('Headline', '  ');
    save();
    await screen.findByText('Enter a headline. Every clip needs one.');
    await waitFor(() => expect(document.activeElement).toBe(getField('Headline')));
    expect(getField('Headline').getAttribute('aria-invalid')).toBe('true');
    expect(onCorrect).not.toHaveBeenCalled();
    expect(await findViolations(document.body)).toEqual([]);
  });

  it('refuses a date that the browser cannot read, and leaves what is typed in the field', async () => {
    const { onCorrect, onDraft } = renderDialog(uncorrected);
    const field = getField('First published');
    // What the browser reads before all is typed is not kept.
    type('First published', '2026-02-03');
    Object.defineProperty(field, 'validity', { value: { badInput: true } });
    fireEvent.input(field, { target: { value: '' } });
    expect(onDraft).toHaveBeenLastCalledWith(null);
    save();
    await screen.findByText(/^Enter a valid date/);
    expect(field.value).toBe('');
    expect(onCorrect).not.toHaveBeenCalled();
  });

  it('refuses a date that was half typed in an empty field, of which there is no event', async () => {
    const article = { ...quayArticle, modifiedAt: null };
    const { onCorrect, onClose } = renderDialog({ article, original: article, corrected: [] });
    const field = getField('Last updated');
    Object.defineProperty(field, 'validity', { value: { badInput: true }, configurable: true });
    save();
    await screen.findByText(/^Enter a valid date/);
    expect(onCorrect).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
    Object.defineProperty(field, 'validity', { value: { badInput: false } });
    save();
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });

  it('keeps what was typed if it cannot be saved', async () => {
    const onCorrect = async () => ({ code: 'disk-full', detail: null }) as const;
    const { onDraft, onClose } = renderDialog({ ...uncorrected, onCorrect });
    type('Section', 'Harbours');
    save();
    await screen.findByText(/couldn’t be saved/);
    expect(getField('Section').value).toBe('Harbours');
    expect(onDraft).toHaveBeenLastCalledWith({ section: 'Harbours' });
    expect(onClose).not.toHaveBeenCalled();
  });

  it('starts with what was typed before', () => {
    renderDialog({ draft: { section: 'Harbours' } });
    expect(getField('Section').value).toBe('Harbours');
  });
});
