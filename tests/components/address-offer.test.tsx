import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AddressOffer, type AddressOfferProps } from '../../components/library/search/AddressOffer';

afterEach(cleanup);

const [quay, ferry] = ['https://ledger.example/quay', 'https://ledger.example/ferry'];

function renderOffer(change: Partial<AddressOfferProps>) {
  const props = {
    urls: [quay],
    onWatchAddress: vi.fn(),
    onOpenClip: vi.fn(),
    onSaveAddresses: vi.fn(async () => {}),
    ...change,
  };
  render(<AddressOffer {...props} />);
  return props;
}

describe('an address typed into the search box', () => {
  it('can be saved, then opened, and saved again if that was undone', async () => {
    const onWatchAddress = vi.fn<AddressOfferProps['onWatchAddress']>();
    const { onSaveAddresses, onOpenClip } = renderOffer({ onWatchAddress });
    fireEvent.click(screen.getByRole('button', { name: 'Save this page' }));
    expect(onSaveAddresses).toHaveBeenCalledExactlyOnceWith([quay]);
    const [url, onFound] = onWatchAddress.mock.lastCall ?? [];
    expect(url).toBe(quay);
    act(() => onFound?.('quay'));
    await screen.findByText('This page is in your library.');
    fireEvent.click(screen.getByRole('button', { name: 'Open clip' }));
    expect(onOpenClip).toHaveBeenCalledExactlyOnceWith('quay');
    act(() => onFound?.(null));
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

  it('can be one of several', async () => {
    const { onSaveAddresses, onWatchAddress } = renderOffer({ urls: [quay, ferry] });
    fireEvent.click(screen.getByRole('button', { name: 'Save 2 pages' }));
    await screen.findByRole('button', { name: 'Save 2 pages' });
    expect(onSaveAddresses).toHaveBeenCalledExactlyOnceWith([quay, ferry]);
    expect(onWatchAddress).not.toHaveBeenCalled();
  });
});
