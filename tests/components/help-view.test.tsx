import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { HelpView } from '../../components/help/HelpView';
import { sampleLibrary } from './sample-library';

afterEach(cleanup);

function renderHelp(commands = sampleLibrary.commands) {
  render(
    <HelpView {...sampleLibrary} commands={commands} onQuestion={vi.fn()} onSettings={vi.fn()} />,
  );
}

it('names neither shortcuts, Alt nor the side panel in its advice on a phone', () => {
  const advice = () => screen.getAllByText(/Settings, “Highlighting”|article was rewritten/);
  renderHelp();
  screen.getByText('A shortcut does nothing');
  expect(
    advice()
      .map(({ textContent }) => textContent)
      .join(),
  ).toMatch(/side panel.*Alt/s);
  cleanup();
  renderHelp([]);
  expect(screen.queryByText('A shortcut does nothing')).toBeNull();
  expect(advice()).toHaveLength(2);
  for (const { textContent } of advice()) {
    expect(textContent).not.toMatch(/side panel|\bAlt\b|shortcut|context menu/);
  }
});
