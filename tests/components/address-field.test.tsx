// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AddressField } from '../../components/library/reader/AddressField';
import { findFaults } from './find-faults';

afterEach(cleanup);

const onAddress = vi.fn();

const onDraft = vi.fn();

const field = (url: string | null, draft: string | null = null) => (
  <main>
    <AddressField url={url} draft={draft} onDraft={onDraft} onAddress={onAddress} />
  </main>
);

function draw(url: string | null = null) {
  onAddress.mockReset();
  return render(field(url)).container;
}

function enter(typed: string) {
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of the article' });
  fireEvent.input(field, { target: { value: typed } });
  fireEvent.click(screen.getByRole('button', { name: 'Add address' }));
  return field;
}

describe('the field for the address of highlights', () => {
  it.each([
    [' https://osk.example/story ', 'https://osk.example/story'],
    ['HTTP://Osk.example', 'http://osk.example/'],
    ['https://bücher.example/ß', 'https://xn--bcher-kva.example/%C3%9F'],
  ])('reports %s', (typed, url) => {
    draw();
    enter(typed);
    expect(onAddress.mock.calls).toEqual([[url]]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each(['', 'osk.example/story', 'javascript:alert(1)', 'https://', 'data:text/html,x'])(
    'takes %j for no address, says what one is, and keeps what was typed',
    async (typed) => {
      const container = draw();
      const field = enter(typed);
      expect(onAddress).not.toHaveBeenCalled();
      expect(screen.getByRole('alert').textContent).toBe(
        'Enter an address that begins with http:// or https://',
      );
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(field.value).toBe(typed);
      expect(await findFaults(container)).toEqual([]);
    },
  );

  it('has no accessibility violations', async () => {
    expect(await findFaults(draw())).toEqual([]);
  });

  it('clears the error once an address is entered', () => {
    draw();
    enter('osk');
    enter('https://osk.example/');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(onAddress).toHaveBeenCalledTimes(1);
  });
});

describe('the field for an address that the user typed', () => {
  const wrong = 'https://osk.example/stroy';
  const right = 'https://osk.example/story';
  const textbox = () => screen.getByRole<HTMLInputElement>('textbox', { name: /Address/ });
  const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('shows it and reports changes', async () => {
    const container = draw(wrong);
    expect(textbox().value).toBe(wrong);
    expect(await findFaults(container)).toEqual([]);
    fireEvent.input(textbox(), { target: { value: right } });
    click('Change address');
    expect(onAddress.mock.calls).toEqual([[right]]);
  });

  it('reports nothing if it is unchanged', () => {
    draw(wrong);
    click('Change address');
    expect(onAddress).not.toHaveBeenCalled();
  });

  it('reports its removal', () => {
    draw(wrong);
    click('Remove address');
    expect(onAddress.mock.calls).toEqual([[null]]);
  });

  it('keeps typed text until it is the address, then follows the address', () => {
    onAddress.mockReset();
    const { rerender } = render(field(wrong));
    fireEvent.input(textbox(), { target: { value: ` ${right}` } });
    click('Change address');
    // Saving failed.
    rerender(field(wrong));
    expect(textbox().value).toBe(` ${right}`);
    rerender(field(right));
    expect(textbox().value).toBe(right);
    rerender(field(null));
    expect(textbox().value).toBe('');
  });
});

describe('typed text that was not submitted', () => {
  const textbox = () => screen.getByRole<HTMLInputElement>('textbox', { name: /Address/ });

  it.each(['https://osk.exam', 'osk', ''])(
    'is handed out at every change, and shown: %j',
    (typed) => {
      onDraft.mockReset();
      render(field('https://osk.example/stroy', typed));
      expect(textbox().value).toBe(typed);
      fireEvent.input(textbox(), { target: { value: `${typed}p` } });
      expect(onDraft.mock.calls).toEqual([[`${typed}p`]]);
    },
  );

  it('is forgotten once it is the address', () => {
    onDraft.mockReset();
    const { rerender } = render(field(null, 'https://osk.example/story'));
    expect(onDraft).not.toHaveBeenCalled();
    rerender(field('https://osk.example/story'));
    expect(onDraft.mock.calls).toEqual([[null]]);
  });

  it('is forgotten if it became the address while another clip was shown', () => {
    onDraft.mockReset();
    render(field('https://osk.example/story', ' https://osk.example/story'));
    expect(onDraft.mock.calls).toEqual([[null]]);
    expect(textbox().value).toBe('https://osk.example/story');
  });
});
