import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeSynthesizer, makeVoice } from '../speech/fake-synthesizer';
import { findViolations } from './find-violations';
import { pressKey, renderLibrary } from './render-library';

/** What the page paints by `CSS.highlights`. */
let painted: Map<string, ReadonlySet<Range>>;
const readMark = () => [...(painted.get('spoken-sentence') ?? [])].map(String).join();
const scrolled: Element[] = [];

beforeEach(() => {
  painted = new Map();
  scrolled.length = 0;
  vi.stubGlobal('CSS', { ...globalThis.CSS, highlights: painted });
  // jsdom has no layout.
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 0, 0);
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolled.push(this);
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = (speech = new FakeSynthesizer()) => ({ speech, ...renderLibrary({ speech }) });
const findListen = () => document.querySelector('.reader-bar__listen');
const start = () => fireEvent.click(findListen() as Element);
const findPlayer = () => document.querySelector('.read-aloud');
const press = (name: string) => fireEvent.click(screen.getByText(name));

describe('a story that is read aloud', () => {
  it('starts at its headline, marks each sentence and scrolls to it', async () => {
    const { speech } = open();
    start();
    const headline = document.querySelector('.reader__headline');
    expect(speech.texts).toEqual([headline?.textContent]);
    expect(readMark()).toBe(headline?.textContent);
    expect(scrolled).toEqual([headline]);
    await act(() => speech.finish());
    expect(speech.texts).toHaveLength(2);
    expect(readMark()).toBe(speech.texts[1]);
  });

  it('is paused and continued by its button and by L', () => {
    const { speech } = open();
    pressKey('l');
    expect(speech.isSpeaking).toBe(true);
    pressKey('l');
    expect(speech.isSpeaking).toBe(false);
    press('Continue');
    expect(speech.isSpeaking).toBe(true);
    press('Pause');
    expect(speech.isSpeaking).toBe(false);
  });

  it('continues at a clicked paragraph, but not at a clicked link', () => {
    const { speech } = open();
    start();
    const paragraphs = [...document.querySelectorAll('.reader__body > p')];
    const last = paragraphs.at(-1) as Element;
    fireEvent.click(last);
    expect(last.textContent).toContain(speech.texts.at(-1));
    const { length } = speech.said;
    const link = document.createElement('a');
    paragraphs[0]?.append(link);
    fireEvent.click(link);
    expect(speech.said).toHaveLength(length);
  });

  it('falls silent when it is stopped, and when another view is opened', () => {
    const { speech, rerender } = open();
    start();
    press('Stop');
    expect(speech.isSpeaking).toBe(false);
    expect(findPlayer()).toBeNull();
    expect(readMark()).toBe('');
    start();
    rerender({ speech, view: 'statistics' });
    expect(speech.isSpeaking).toBe(false);
    expect(readMark()).toBe('');
  });

  it('has a speed, which is saved with the settings of the reader', () => {
    const { speech, onSettings } = open();
    start();
    fireEvent.change(screen.getByLabelText('Speed'), { target: { value: '1.5' } });
    expect(onSettings).toHaveBeenCalledWith(expect.objectContaining({ speed: 1.5, size: 3 }));
    expect(speech.said[0]?.rate).toBe(1);
  });

  it('says so if the voice fails', async () => {
    const { speech } = open();
    start();
    await act(() => speech.finish(false));
    expect(screen.getByText('The voice stopped. Click Continue to try again.')).toBeTruthy();
  });

  it('is accessible', async () => {
    open();
    start();
    expect(findListen()?.getAttribute('aria-label')).toBe('Read aloud');
    expect(await findViolations(findPlayer() as Element)).toEqual([]);
  });
});

it.each([
  ['a language that none speaks', new FakeSynthesizer([makeVoice('fi-FI')])],
  ['no voice at all', null],
])(
  'a story without a voice offers no reading aloud, and its key says why (%s)',
  async (_, speech) => {
    const onNotify = vi.fn();
    renderLibrary({ speech, onNotify });
    expect(findListen()).toBeNull();
    pressKey('l');
    expect(findPlayer()).toBeNull();
    await waitFor(() =>
      expect(onNotify).toHaveBeenCalledExactlyOnceWith(
        'This device has no voice for this article’s language.',
      ),
    );
  },
);
