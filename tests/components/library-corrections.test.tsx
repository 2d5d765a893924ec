import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DetailsDraft } from '../../components/library/details/details-form';
import type { LibraryProps, OpenClip } from '../../components/library/library-props';
import { nameBlock, nameLeadImage } from '../../core/corrections';
import { findViolations } from './find-violations';
import { getButton, renderLibrary } from './render-library';
import { quayArticle } from './sample-articles';
import { correctedClip, overruledClip } from './sample-corrections';
import { sampleLibrary } from './sample-library';

afterEach(cleanup);

const { openClip } = sampleLibrary as { openClip: OpenClip };

/** Keeps drafts in a map, as the library page keeps them in `localStorage`. */
function createDrafts() {
  const stored = new Map<string, DetailsDraft>();
  return {
    stored,
    detailsDrafts: {
      find: (id: string) => stored.get(id) ?? null,
      set(id: string, draft: DetailsDraft | null) {
        if (draft === null) stored.delete(id);
        else stored.set(id, draft);
      },
    },
  };
}

function renderClip(change: Partial<LibraryProps> = {}) {
  const onCorrect = vi.fn<LibraryProps['onCorrect']>(async () => null);
  const drafts = createDrafts();
  const rendered = renderLibrary({ onCorrect, detailsDrafts: drafts.detailsDrafts, ...change });
  return { ...rendered, onCorrect, stored: drafts.stored };
}

function chooseFromMenu(name: string) {
  const [more] = screen.getAllByRole('button', { name: 'More' }).slice(-1);
  fireEvent.click(more as HTMLElement);
  fireEvent.click(screen.getByRole('menuitem', { name }));
}

/** The dialog, which jsdom does not open. */
const getDialog = () => screen.getByRole('dialog', { hidden: true });
const getField = (name: string) =>
  within(getDialog()).getByLabelText<HTMLInputElement>(name, { selector: 'input, textarea' });
const type = (name: string, value: string) =>
  fireEvent.input(getField(name), { target: { value } });
const save = () => fireEvent.click(within(getDialog()).getByText('Save'));

describe('the details of the open clip', () => {
  it('are corrected in a dialog, which closes when they are saved', async () => {
    const { onCorrect, stored } = renderClip();
    chooseFromMenu('Edit details');
    type('Headline', 'Quay reopens');
    expect(stored.get(openClip.clip.id)).toEqual({ headline: 'Quay reopens' });
    save();
    await waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).toBeNull());
    const edit = { fields: { headline: { value: 'Quay reopens' } } };
    expect(onCorrect.mock.calls).toEqual([[openClip.clip.id, edit]]);
    expect(stored.size).toBe(0);
  });

  it('are kept when the dialog is closed, and forgotten when they are discarded', async () => {
    const { stored } = renderClip();
    chooseFromMenu('Edit details');
    type('Section', 'Harbours');
    fireEvent(getDialog(), new Event('cancel', { cancelable: true }));
    screen.getByText(/unsaved changes/);
    fireEvent.click(screen.getByText('Continue editing'));
    expect(getField('Section').value).toBe('Harbours');
    fireEvent.click(within(getDialog()).getByText('Discard changes'));
    expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
    expect(screen.queryByText(/unsaved changes/)).toBeNull();
    expect(stored.size).toBe(0);
  });

  it('cannot be edited in an older version', () => {
    renderClip({ openClip: { ...openClip, versionId: 'version-0' } });
    const [more] = screen.getAllByRole('button', { name: 'More' }).slice(-1);
    fireEvent.click(more as HTMLElement);
    expect(screen.queryByText('Edit details')).toBeNull();
    screen.getByText('Print');
  });
});

describe('editing the text', () => {
  const first = 'Where gulls had the place to themselves, a…';

  it('removes and restores a block with one button, which keeps the focus', async () => {
    const { onCorrect, rerender } = renderClip();
    chooseFromMenu('Edit text');
    const button = getButton(`Remove: “${first}”`);
    button.focus();
    fireEvent.click(button);
    const block = nameBlock(quayArticle.body, 0);
    const { id } = openClip.clip;
    expect(onCorrect).toHaveBeenLastCalledWith(id, { blocks: [{ ...block, isRemoved: true }] });
    const children = quayArticle.body.children.slice(1);
    const article = { ...quayArticle, body: { ...quayArticle.body, children } };
    rerender({ onCorrect, openClip: { ...openClip, article, original: quayArticle } });
    expect(document.activeElement).toBe(getButton(`Restore: “${first}”`));
    screen.getByText(`Removed: “${first}”`);
    expect(await findViolations(document.body)).toEqual([]);
    fireEvent.click(getButton(`Restore: “${first}”`));
    expect(onCorrect).toHaveBeenLastCalledWith(id, { blocks: [{ ...block, isRemoved: false }] });
  });

  it('removes and restores the lead image, which stays in the DOM', async () => {
    const image = {
      url: 'https://images.haldencourier.example/quay-4711.jpg',
      alt: 'A crane over the quay',
      caption: 'The quay on Tuesday.',
      credit: null,
    };
    const original = { ...quayArticle, image };
    const { onCorrect, rerender } = renderClip({
      openClip: { ...openClip, article: original, original },
    });
    chooseFromMenu('Edit text');
    const { id } = openClip.clip;
    const block = nameLeadImage(image);
    fireEvent.click(getButton('Remove: “The quay on Tuesday.”'));
    expect(onCorrect).toHaveBeenLastCalledWith(id, { blocks: [{ ...block, isRemoved: true }] });
    const removed = { ...openClip, article: quayArticle, original };
    rerender({ onCorrect, openClip: removed });
    expect(await findViolations(document.body)).toEqual([]);
    fireEvent.click(getButton('Restore: “The quay on Tuesday.”'));
    expect(onCorrect).toHaveBeenLastCalledWith(id, { blocks: [{ ...block, isRemoved: false }] });
    fireEvent.click(getButton('Done'));
    screen.getByText('You removed 1 part of the text.');
    const figure = document.querySelector('.reader__head [data-removed] figcaption');
    expect(figure?.textContent).toBe('The quay on Tuesday.');
  });

  it('ends with Done, after which removed blocks are not displayed but still in the DOM', () => {
    renderClip({ openClip: correctedClip });
    screen.getByText('You removed 2 parts of the text.');
    screen.getByText('Corrected by you: Headline · Authors · First published');
    fireEvent.click(screen.getAllByRole('button', { name: 'Edit text' }).at(-1) as HTMLElement);
    expect(screen.getAllByRole('button', { name: /^Restore: / })).toHaveLength(2);
    fireEvent.click(getButton('Done'));
    expect(screen.queryByRole('button', { name: /^Restore: / })).toBeNull();
    expect(document.querySelectorAll('.reader__body > [data-removed]')).toHaveLength(2);
    expect(document.querySelector('.reader__body')?.children).toHaveLength(
      quayArticle.body.children.length,
    );
  });

  it('does not end the first words of a block with two quotation marks', () => {
    const value = '“We have patched this roof for thirty years,” said the keeper of the hall.';
    const body = {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    } as const;
    renderClip({
      openClip: {
        ...openClip,
        article: { ...quayArticle, body },
        original: { ...quayArticle, body },
      },
    });
    chooseFromMenu('Edit text');
    getButton('Remove: “We have patched this roof for thirty years…”');
  });

  it('lists corrected values that the article does not show', () => {
    const modifiedAt = '2026-11-13T06:10:00+01:00';
    const fields = {
      modifiedAt: { value: modifiedAt, at: modifiedAt },
      section: { value: 'Harbours', at: modifiedAt },
    };
    renderClip({
      openClip: {
        ...openClip,
        clip: { ...openClip.clip, corrections: { fields, blocks: [] } },
        article: { ...quayArticle, modifiedAt, section: 'Harbours' },
        original: quayArticle,
      },
    });
    screen.getByText('Corrected by you: Last updated: 13 November 2026 · Section: Harbours');
  });

  it('says that a highlight is in removed text', () => {
    renderClip({ openClip: correctedClip });
    screen.getByText(/^You removed this part of the text/);
  });
});

describe('a field that was corrected on two devices', () => {
  const getPart = (name: string) =>
    screen.getByRole('region', { name: `${name}: corrected on more than one device` });

  it('shows both corrections until the user keeps one or uses the other', async () => {
    const { onCorrect } = renderClip({ openClip: overruledClip });
    within(getPart('Headline')).getByText('Shown now. Changed 1 hour ago.');
    within(getPart('Headline')).getByText('Alden’s oldest quay is open again');
    fireEvent.click(getButton('Use this: Headline'));
    expect(onCorrect).toHaveBeenLastCalledWith(overruledClip.clip.id, {
      fields: { headline: { value: 'Alden’s oldest quay is open again' } },
    });
    within(getPart('Authors')).getByText('Mara Iveson and Tomas Brandt');
    fireEvent.click(getButton('Keep this: Authors'));
    expect(onCorrect).toHaveBeenLastCalledWith(overruledClip.clip.id, {
      fields: { authors: { value: ['Mara Iveson', 'Tomas Brandt'] } },
    });
    expect(await findViolations(getPart('Headline'))).toEqual([]);
  });

  it('can be corrected again in the details', () => {
    renderClip({ openClip: overruledClip });
    fireEvent.click(within(getPart('Headline')).getByText('Edit details'));
    expect(getField('Headline').value).toMatch(/^Port of Alden reopens/);
  });

  it('asks nothing in the bin', () => {
    const deletedAt = '2026-11-12T09:30:00.000Z';
    const clip = { ...overruledClip.clip, deletedAt };
    renderClip({ openClip: { ...overruledClip, clip } });
    expect(screen.queryByText(/corrected on more than one device/)).toBeNull();
  });
});
