import { cleanup, createEvent, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPanel } from './render-panel';

afterEach(cleanup);

/** What a browser gives with a drag or a paste. */
function makeData(data: Readonly<Record<string, string>>) {
  return { types: Object.keys(data), getData: (type: string) => data[type] ?? '', dropEffect: '' };
}

function drop(data: Readonly<Record<string, string>>, on: Element = document.body) {
  const event = createEvent.drop(on);
  Object.defineProperty(event, 'dataTransfer', { value: makeData(data) });
  fireEvent(on, event);
  return event;
}

function dragOver(data: Readonly<Record<string, string>>) {
  const event = createEvent.dragOver(document.body);
  Object.defineProperty(event, 'dataTransfer', { value: makeData(data) });
  fireEvent(document.body, event);
  return event;
}

function paste(data: Readonly<Record<string, string>>, on: Element = document.body) {
  const event = createEvent.paste(on);
  Object.defineProperty(event, 'clipboardData', { value: makeData(data) });
  fireEvent(on, event);
  return event;
}

const [quay, ferry] = ['https://ledger.example/quay', 'https://ledger.example/ferry'];

describe('links in the panel', () => {
  it('are saved with their text when they are dropped in Chromium', () => {
    const { onSaveLinks } = renderPanel({});
    const event = drop({
      'text/uri-list': quay,
      'text/html': `<a href="${quay}"><b>Quay</b>\n closed</a>`,
    });
    expect(onSaveLinks).toHaveBeenCalledExactlyOnceWith([{ url: quay, title: 'Quay closed' }]);
    expect(event.defaultPrevented).toBe(true);
  });

  it.each([
    ['alone', '<img src="/quay.webp" alt="The quay at dusk">'],
    ['in its link', `<a href="${quay}"><img src="/quay.webp" alt="The quay at dusk"></a>`],
  ])('are saved with the description of their picture, dropped %s', (_, html) => {
    const { onSaveLinks } = renderPanel({});
    drop({ 'text/uri-list': quay, 'text/html': html });
    expect(onSaveLinks).toHaveBeenCalledExactlyOnceWith([{ url: quay, title: 'The quay at dusk' }]);
  });

  it('are saved with their text when they are dropped in Firefox', () => {
    const { onSaveLinks } = renderPanel({});
    drop({
      'text/x-moz-url': `${quay}\nQuay closed\n${ferry}\n${ferry}`,
      'text/uri-list': `# two links\r\n${quay}\r\n${ferry}`,
    });
    expect(onSaveLinks).toHaveBeenCalledExactlyOnceWith([
      { url: quay, title: 'Quay closed' },
      { url: ferry, title: '' },
    ]);
  });

  it('are saved when they are pasted outside a field', () => {
    const { onSaveLinks } = renderPanel({});
    paste({ 'text/plain': `${quay}\n${ferry} ${quay}` });
    expect(onSaveLinks).toHaveBeenCalledExactlyOnceWith([
      { url: quay, title: '' },
      { url: ferry, title: '' },
    ]);
  });

  it.each([`Look at this: ${quay} !`, `<${quay}>`, 'ledger.example/quay'])(
    'are found in pasted text: %s',
    (words) => {
      const { onSaveLinks } = renderPanel({});
      paste({ 'text/plain': words });
      expect(onSaveLinks).toHaveBeenCalledExactlyOnceWith([{ url: quay, title: '' }]);
    },
  );

  it('are left to a field in which they are pasted or dropped', () => {
    const { onSaveLinks, onNoLinks } = renderPanel({});
    const [field] = screen.getAllByRole('textbox');
    if (!field) throw new Error('no field');
    expect(paste({ 'text/plain': quay }, field).defaultPrevented).toBe(false);
    expect(paste({ 'text/plain': 'The quay' }, field).defaultPrevented).toBe(false);
    expect(drop({ 'text/uri-list': quay }, field).defaultPrevented).toBe(false);
    expect(onNoLinks).not.toHaveBeenCalled();
    expect(onSaveLinks).not.toHaveBeenCalled();
  });

  it.each([
    ['text', { 'text/plain': 'The quay is closed.' }],
    ['links that are not of the web', { 'text/uri-list': 'file:///quay.html' }],
  ])('are not made of %s', (_, data) => {
    const { onSaveLinks, onNoLinks } = renderPanel({});
    paste(data);
    expect(onNoLinks).toHaveBeenLastCalledWith('pasted');
    expect(onSaveLinks).not.toHaveBeenCalled();
  });

  it('are not made of a dropped link that is not of the web', () => {
    const { onNoLinks, onSaveLinks } = renderPanel({});
    drop({ 'text/uri-list': 'file:///quay.html' });
    expect(onNoLinks).toHaveBeenLastCalledWith('dropped');
    expect(onSaveLinks).not.toHaveBeenCalled();
  });

  it('are not confused with selected text, which can be dropped too, unless it is the panel’s own', () => {
    const { onDropText, onNoLinks } = renderPanel({});
    const words = {
      'text/plain': 'The quay is closed.',
      'text/html': '<p>The quay is closed.</p>',
    };
    fireEvent.dragStart(document.body);
    expect(dragOver(words).defaultPrevented).toBe(false);
    fireEvent.dragEnd(document.body);
    expect(dragOver({ Files: '' }).defaultPrevented).toBe(false);
    expect(dragOver(words).defaultPrevented).toBe(true);
    screen.getByText('Drop to save or highlight the selected text');
    expect(drop(words).defaultPrevented).toBe(true);
    expect(onDropText).toHaveBeenCalledExactlyOnceWith('The quay is closed.');
    expect(onNoLinks).not.toHaveBeenCalled();
  });

  it('are announced while they are dragged over it', () => {
    renderPanel({});
    expect(dragOver({ 'text/uri-list': '' }).defaultPrevented).toBe(true);
    screen.getByText('Drop to save the link');
    drop({ 'text/uri-list': quay });
    expect(screen.queryByText('Drop to save the link')).toBeNull();
  });

  it('are refused at once in a private window', () => {
    renderPanel({ canSaveLinks: false });
    dragOver({ 'text/uri-list': '' });
    screen.getByText('Links can’t be saved in a private window');
  });
});

describe('the message about what was dropped', () => {
  it('can be undone and redone', () => {
    const onUndo = vi.fn();
    const saved = { step: 'undoable', isUndone: false, onUndo } as const;
    const { rerender } = renderPanel({ toast: { key: 1, words: 'Highlight added.', ...saved } });
    screen.getByText('Highlight added.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();

    const undone = { ...saved, words: 'Highlight removed.', isUndone: true };
    rerender({ toast: { key: 2, ...undone } });
    screen.getByText('Highlight removed.');
    fireEvent.click(screen.getByRole('button', { name: 'Redo' }));
    expect(onUndo).toHaveBeenCalledTimes(2);
  });
});
