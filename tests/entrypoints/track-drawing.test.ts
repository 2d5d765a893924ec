import { JSDOM } from 'jsdom';
import { beforeEach, expect, it, vi } from 'vitest';
import { trackDrawing } from '../../entrypoints/page-controller/track-drawing';

const ferry = `<h1>The ferry</h1>${'<p>The ferry sails at five, with dogs and without bicycles.</p>'.repeat(6)}`;
const quay = `<h1>The quay</h1>${'<p>The quay was measured again, and is longer than the board had said.</p>'.repeat(6)}`;

/** A page on which a story was drawn. */
function openPage() {
  const { window } = new JSDOM(`<nav>News</nav><main>${ferry}</main>`, {
    url: 'https://ledger.example/ferry',
  });
  const view = window as unknown as Window & typeof globalThis;
  const main = view.document.querySelector('main') as HTMLElement;
  vi.spyOn(view.performance, 'now').mockImplementation(() => Date.now());
  view.setTimeout = setTimeout;
  const drawing = trackDrawing(view);
  const goTo = (url: string) => {
    view.history.pushState(null, '', url);
    drawing.onNavigate();
  };
  /** Waits, and returns what the page showed when it was ready to be read. */
  const readWhenDrawn = () => drawing.whenDrawn().then(() => main.textContent ?? '');
  return { view, main, drawing, goTo, readWhenDrawn };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

it('waits for the text of a new address', async () => {
  const { main, goTo, readWhenDrawn } = openPage();
  goTo('/quay');
  const read = readWhenDrawn();
  await vi.advanceTimersByTimeAsync(150);
  main.textContent = 'Loading…';
  await vi.advanceTimersByTimeAsync(500);
  main.innerHTML = quay;
  await vi.advanceTimersByTimeAsync(300);
  expect(await read).toContain('The quay was measured');
});

it('reads text in a form that has a field named like a method', () => {
  const { view, main, drawing } = openPage();
  const form = view.document.createElement('form');
  // Browsers do this for `<input name=matches>`, jsdom does not.
  Object.defineProperty(form, 'matches', { value: view.document.createElement('input') });
  drawing.onRead();
  main.append(form);
  form.append('The quay was measured again, and is longer than the board had said. '.repeat(6));
  expect(drawing.hasNewText()).toBe(true);
});

it('waits until the text of a new address has settled', async () => {
  const { main, goTo, readWhenDrawn } = openPage();
  goTo('/quay');
  main.innerHTML = quay;
  const read = readWhenDrawn();
  await vi.advanceTimersByTimeAsync(50);
  main.insertAdjacentHTML('beforeend', '<p>The end.</p>');
  await vi.advanceTimersByTimeAsync(300);
  expect(await read).toContain('The end.');
});

it.each([
  ['is still that of the previous address', '/quay'],
  ['may be of the previous address, and nobody told of the navigation', null],
])('waits 2 seconds at most if the text %s', async (_, told) => {
  const { view, drawing, goTo } = openPage();
  if (told) goTo(told);
  else view.history.pushState(null, '', '/quay');
  const done = vi.fn();
  void drawing.whenDrawn().then(done);
  await vi.advanceTimersByTimeAsync(1800);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  expect(done).toHaveBeenCalled();
});

it.each(['/ferry', '/ferry#timetable', '/ferry?utm_source=letter'])(
  'does not wait on the same page, at %s',
  async (url) => {
    const { goTo, readWhenDrawn } = openPage();
    goTo(url);
    expect(await readWhenDrawn()).toContain('The ferry sails');
  },
);

it('finds a story that was drawn after the page was read, but not a counter or a script', () => {
  const { main, drawing } = openPage();
  expect(drawing.hasNewText()).toBe(false);
  drawing.onRead();
  main.insertAdjacentHTML('beforeend', '<p>13 comments</p>');
  main.insertAdjacentHTML('beforeend', `<script type="text/plain">${quay}</script>`);
  expect(drawing.hasNewText()).toBe(false);
  main.innerHTML = quay;
  expect(drawing.hasNewText()).toBe(true);
  drawing.onRead();
  expect(drawing.hasNewText()).toBe(false);
});
