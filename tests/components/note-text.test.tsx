import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { NoteText } from '../../components/annotation/NoteText';

afterEach(cleanup);

describe('a note', () => {
  it('in plain text is shown at once, with its paragraphs', () => {
    render(<NoteText id="note" note={'Ask her.\nToday.\n\nOr not.'} />);
    expect([...document.querySelectorAll('#note p')].map((one) => one.textContent)).toEqual([
      'Ask her.\nToday.',
      'Or not.',
    ]);
  });

  it('in Markdown is formatted as soon as the parser is loaded, also after it was edited', async () => {
    const { rerender } = render(<NoteText id="note" note="Ask **her**." />);
    expect((await screen.findByText('her')).localName).toBe('strong');
    rerender(<NoteText id="note" note="Ask her." />);
    expect(document.querySelector('#note')?.innerHTML).toBe('<p>Ask her.</p>');
    rerender(<NoteText id="note" note="Ask *her*." />);
    expect(screen.getByText('her').localName).toBe('em');
  });
});
