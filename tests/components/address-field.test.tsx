import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AddressField } from '../../components/library/reader/AddressField';
import { findViolations } from './find-violations';

afterEach(cleanup);

const onAddress = vi.fn();

const onDraft = vi.fn();

const createField = (url: string | null, draft: string | null = null) => (
  <main>
    <AddressField url={url} draft={draft} onDraft={onDraft} onAddress={onAddress} />
  </main>
);

function renderField(url: string | null = null) {
  onAddress.mockReset();
  return render(createField(url)).container;
}

const getTextbox = () => screen.getByRole<HTMLInputElement>('textbox', { name: /Address/ });

function submitAddress(typed: string) {
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of the article' });
  fireEvent.input(field, { target: { value: typed } });
  fireEvent.click(screen.getByRole('button', { name: 'Add address' }));
  return field;
}

describe('the address field of highlights without an address', () => {
  it.each([
    [' https://osk.example/story ', 'https://osk.example/story'],
    ['HTTP://Osk.example', 'http://osk.example/'],
    ['https://bücher.example/ß', 'https://xn--bcher-kva.example/%C3%9F'],
  ])('reports %s as a normalised URL', (typed, url) => {
    renderField();
    submitAddress(typed);
    expect(onAddress.mock.calls).toEqual([[url]]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each(['', 'osk.example/story', 'javascript:alert(1)', 'https://', 'data:text/html,x'])(
    'rejects %j with an explanation and keeps the typed text',
    async (typed) => {
      const container = renderField();
      const field = submitAddress(typed);
      expect(onAddress).not.toHaveBeenCalled();
      expect(screen.getByRole('alert').textContent).toBe(
        'Enter a full web address, such as https://example.com/article',
      );
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(field.value).toBe(typed);
      expect(await findViolations(container)).toEqual([]);
    },
  );

  it('has no accessibility violations', async () => {
    expect(await findViolations(renderField())).toEqual([]);
  });

  it('clears the error when a valid address is entered', () => {
    renderField();
    submitAddress('osk');
    submitAddress('https://osk.example/');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(onAddress).toHaveBeenCalledTimes(1);
  });
});

describe('the address field of highlights with an address', () => {
  const mistypedUrl = 'https://osk.example/stroy';
  const correctUrl = 'https://osk.example/story';
  const clickButton = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('shows the address and reports a changed one', async () => {
    const container = renderField(mistypedUrl);
    expect(getTextbox().value).toBe(mistypedUrl);
    expect(await findViolations(container)).toEqual([]);
    fireEvent.input(getTextbox(), { target: { value: correctUrl } });
    clickButton('Change address');
    expect(onAddress.mock.calls).toEqual([[correctUrl]]);
  });

  it('reports nothing if the address is unchanged', () => {
    renderField(mistypedUrl);
    clickButton('Change address');
    expect(onAddress).not.toHaveBeenCalled();
  });

  it('reports null when the address is removed', () => {
    renderField(mistypedUrl);
    clickButton('Remove address');
    expect(onAddress.mock.calls).toEqual([[null]]);
  });

  it('keeps typed text until it is saved, then shows the saved address', () => {
    onAddress.mockReset();
    const { rerender } = render(createField(mistypedUrl));
    fireEvent.input(getTextbox(), { target: { value: ` ${correctUrl}` } });
    clickButton('Change address');
    // Saving failed.
    rerender(createField(mistypedUrl));
    expect(getTextbox().value).toBe(` ${correctUrl}`);
    rerender(createField(correctUrl));
    expect(getTextbox().value).toBe(correctUrl);
    rerender(createField(null));
    expect(getTextbox().value).toBe('');
  });
});

describe('the draft of an address', () => {
  it.each(['https://osk.exam', 'osk', ''])('is shown, and each change is reported: %j', (typed) => {
    onDraft.mockReset();
    render(createField('https://osk.example/stroy', typed));
    expect(getTextbox().value).toBe(typed);
    fireEvent.input(getTextbox(), { target: { value: `${typed}p` } });
    expect(onDraft.mock.calls).toEqual([[`${typed}p`]]);
  });

  it('is cleared when it has been saved', () => {
    onDraft.mockReset();
    const { rerender } = render(createField(null, 'https://osk.example/story'));
    expect(onDraft).not.toHaveBeenCalled();
    rerender(createField('https://osk.example/story'));
    expect(onDraft.mock.calls).toEqual([[null]]);
  });

  it('is cleared if it was saved while another clip was shown', () => {
    onDraft.mockReset();
    render(createField('https://osk.example/story', ' https://osk.example/story'));
    expect(onDraft.mock.calls).toEqual([[null]]);
    expect(getTextbox().value).toBe('https://osk.example/story');
  });
});
