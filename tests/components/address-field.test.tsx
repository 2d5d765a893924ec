// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AddressField } from '../../components/library/AddressField';
import { findFaults } from './find-faults';

afterEach(cleanup);

const onAddress = vi.fn();

function draw() {
  onAddress.mockReset();
  const { container } = render(
    <main>
      <AddressField onAddress={onAddress} />
    </main>,
  );
  return container;
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

  it('has no accessibility fault', async () => {
    expect(await findFaults(draw())).toEqual([]);
  });

  it('takes the complaint back once an address is entered', () => {
    draw();
    enter('osk');
    enter('https://osk.example/');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(onAddress).toHaveBeenCalledTimes(1);
  });
});
