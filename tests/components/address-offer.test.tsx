import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AddressOffer, type AddressOfferProps } from '../../components/library/search/AddressOffer';

afterEach(cleanup);

const [quay, ferry] = ['https://ledger.example/quay', 'https://ledger.example/ferry'];

function renderOffer(change: Partial<AddressOfferProps>) {
  const props = {
    urls: [quay],
    onWatchAddresses: vi.fn(),
    onOpenClip: vi.fn(),
    onSaveAddresses: vi.fn(async () => {}),
    ...change,
  };
  render(<AddressOffer {...props} />);
  return props;
}

describe('an address typed into the search box', () => {
  it('can be saved, then opened, and saved again if that was undone', async () => {
    const onWatchAddresses = vi.fn<AddressOfferProps['onWatchAddresses']>();
    const { onSaveAddresses, onOpenClip } = renderOffer({ onWatchAddresses });
    fireEvent.click(screen.getByRole('button', { name: 'Save this page' }));
    expect(onSaveAddresses).toHaveBeenCalledExactlyOnceWith([quay]);
    // While it was being saved, it was not watched.
    await waitFor(() => expect(onWatchAddresses).toHaveBeenCalledTimes(2));
    const [urls, onFound] = onWatchAddresses.mock.lastCall ?? [];
    expect(urls).toEqual([quay]);
    act(() => onFound?.([{ clipId: 'quay', isLink: false }]));
    await screen.findByText('This page is in your library.');
    fireEvent.click(screen.getByRole('button', { name: 'Open clip' }));
    expect(onOpenClip).toHaveBeenCalledExactlyOnceWith('quay');
    act(() => onFound?.([null]));
    screen.getByRole('button', { name: 'Save this page' });
  });

  it('is saved once, however often the button is pressed', async () => {
    const { onSaveAddresses } = renderOffer({
      onSaveAddresses: vi.fn(() => new Promise<void>(() => {})),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save this page' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Saving…' }));
    expect(onSaveAddresses).toHaveBeenCalledOnce();
  });

  it('can be one of several, of which only new ones are saved', async () => {
    const onWatchAddresses = vi.fn<AddressOfferProps['onWatchAddresses']>();
    const { onSaveAddresses } = renderOffer({ urls: [quay, ferry], onWatchAddresses });
    fireEvent.click(screen.getByRole('button', { name: 'Save 2 pages' }));
    expect(onSaveAddresses).toHaveBeenCalledExactlyOnceWith([quay, ferry]);
    await waitFor(() => expect(onWatchAddresses).toHaveBeenCalledTimes(2));
    const onFound = onWatchAddresses.mock.lastCall?.[1];
    act(() => onFound?.([{ clipId: 'quay', isLink: false }, null]));
    expect(screen.getByText('1 of these 2 pages is in your library.')).toBeDefined();
    screen.getByRole('button', { name: 'Save the other page' });
    act(() => onFound?.([{ clipId: 'quay', isLink: true }, null]));
    expect(document.body.textContent).toContain(
      '1 of these 2 pages is in your library. Only its link is saved, without text.',
    );
    screen.getByRole('button', { name: 'Save the other page and fetch missing text' });
    act(() => onFound?.([1, 2].map(() => ({ clipId: 'quay', isLink: false }))));
    expect(screen.getByText('These 2 pages are in your library.')).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('has its text fetched if only its link is saved', async () => {
    const onWatchAddresses = vi.fn<AddressOfferProps['onWatchAddresses']>();
    const { onSaveAddresses } = renderOffer({ onWatchAddresses });
    const onFound = onWatchAddresses.mock.lastCall?.[1];
    act(() => onFound?.([{ clipId: 'quay', isLink: true }]));
    expect(document.body.textContent).toContain(
      'This page is in your library. Only its link is saved, without text.',
    );
    screen.getByRole('button', { name: 'Open clip' });
    fireEvent.click(screen.getByRole('button', { name: 'Fetch the text' }));
    expect(onSaveAddresses).toHaveBeenCalledExactlyOnceWith([quay]);
  });
});
