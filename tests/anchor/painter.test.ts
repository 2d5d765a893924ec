import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPainter } from '../../core/anchor';
import type { Mark } from '../../core/anchor/paint/painter';
import { colours } from '../../core/model';
import { rangeOf } from './page';

/** A window with as much of the Custom Highlight API as a painter uses. */
function createView(calm = false) {
  const { window } = new JSDOM(
    '<!doctype html><body><p>The crane turned on Tuesday.</p><p>Gulls left the quay.</p></body>',
  ).window;
  class FakeHighlight extends Set<Range> {
    priority = 0;
  }
  class FakeSheet {
    text = '';
    replaceSync(text: string) {
      this.text = text;
    }
  }
  const registry = new Map<string, FakeHighlight>();
  const sheets: unknown[] = [];
  Object.defineProperty(window.document, 'adoptedStyleSheets', {
    get: () => sheets,
    configurable: true,
  });
  const view = Object.assign(window, {
    CSS: { highlights: registry },
    Highlight: FakeHighlight,
    CSSStyleSheet: FakeSheet,
    matchMedia: () => ({ matches: calm }),
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms) as unknown as number,
    clearTimeout: (timer: number) => clearTimeout(timer),
  }) as unknown as Window & typeof globalThis;
  const root = view.document.body;
  const mark = (id: string, colour: Mark['colour'], words: string): Mark => ({
    id,
    colour,
    range: rangeOf(root, words),
  });
  return { view, registry, sheets, root, mark };
}

/** Gives a range a box on a screen that jsdom does not have. */
function withBox(mark: Mark, left: number, right: number): Mark {
  mark.range.getClientRects = () => [{ left, right, top: 0, bottom: 20 }] as unknown as DOMRectList;
  return mark;
}

describe('the painter', () => {
  let abort: AbortController;
  beforeEach(() => {
    vi.useFakeTimers();
    abort = new AbortController();
  });
  afterEach(() => {
    abort.abort();
    vi.useRealTimers();
  });

  it('paints each mark in the highlight of its colour, and replaces what was painted', () => {
    const { view, registry, mark } = createView();
    const painter = createPainter(view, abort.signal);
    const [one, two] = [mark('one', 'sun', 'crane'), mark('two', 'rose', 'quay')];
    painter.paint([one, two]);
    expect([...(registry.get('pressmark-sun') ?? [])]).toEqual([one.range]);
    expect([...(registry.get('pressmark-rose') ?? [])]).toEqual([two.range]);
    painter.paint([two]);
    expect(registry.get('pressmark-sun')?.size).toBe(0);
    expect(painter.rangeOf('one')).toBeNull();
    expect(painter.rangeOf('two')).toBe(two.range);
  });

  it('paints a passage whose wording has changed in another way than one that was found', () => {
    const { view, registry, mark } = createView();
    const painter = createPainter(view, abort.signal);
    const one = mark('one', 'sun', 'crane');
    painter.paint([{ ...one, isChanged: true }]);
    expect(registry.get('pressmark-sun')?.size).toBe(0);
    expect([...(registry.get('pressmark-sun-changed') ?? [])]).toEqual([one.range]);
    painter.paint([one]);
    expect([...(registry.get('pressmark-sun') ?? [])]).toEqual([one.range]);
    expect(registry.get('pressmark-sun-changed')?.size).toBe(0);
  });

  it('changes nothing in the page', () => {
    const { view, root, mark } = createView();
    const before = root.ownerDocument.documentElement.outerHTML;
    const painter = createPainter(view, abort.signal);
    painter.paint([mark('one', 'sun', 'crane')]);
    painter.flash('one');
    expect(root.ownerDocument.documentElement.outerHTML).toBe(before);
  });

  it("leaves others' highlights and sheets alone, and takes its own away at the end", () => {
    const { view, registry, sheets, mark } = createView();
    const theirs = new view.Highlight();
    registry.set('search-results', theirs as never);
    sheets.push('their sheet');
    const painter = createPainter(view, abort.signal);
    painter.paint([mark('one', 'sun', 'crane')]);
    expect(sheets).toHaveLength(2);
    abort.abort();
    expect([...registry.keys()]).toEqual(['search-results']);
    expect(sheets).toEqual(['their sheet']);
    painter.paint([mark('two', 'sun', 'quay')]);
    expect([...registry.keys()]).toEqual(['search-results']);
  });

  it('leaves a newer painter its names', () => {
    const { view, registry, mark } = createView();
    createPainter(view, abort.signal).paint([mark('one', 'sun', 'crane')]);
    const later = new AbortController();
    createPainter(view, later.signal).paint([mark('two', 'sun', 'quay')]);
    abort.abort();
    expect(registry.get('pressmark-sun')?.size).toBe(1);
    later.abort();
    expect(registry.size).toBe(0);
  });

  it('puts its sheet back when the page has set its own anew', () => {
    const { view, sheets, mark } = createView();
    const painter = createPainter(view, abort.signal);
    painter.paint([mark('one', 'sun', 'crane')]);
    sheets.length = 0;
    painter.paint([mark('one', 'sun', 'crane')]);
    expect(sheets).toHaveLength(1);
  });

  it('flashes a mark for a moment, with one blink', () => {
    const { view, registry, mark } = createView();
    const painter = createPainter(view, abort.signal);
    painter.paint([mark('one', 'leaf', 'crane')]);
    const isLit = () => registry.get('pressmark-flash')?.size === 1;
    expect(painter.flash('one')).toBe(true);
    expect(isLit()).toBe(true);
    vi.advanceTimersByTime(400);
    expect(isLit()).toBe(false);
    vi.advanceTimersByTime(200);
    expect(isLit()).toBe(true);
    vi.runAllTimers();
    expect(isLit()).toBe(false);
    expect(painter.flash('unknown')).toBe(false);
  });

  it('does not blink where no motion is wanted', () => {
    const { view, registry, mark } = createView(true);
    const painter = createPainter(view, abort.signal);
    painter.paint([mark('one', 'leaf', 'crane')]);
    painter.flash('one');
    for (let ms = 0; ms < 1_300; ms += 100) {
      expect(registry.get('pressmark-flash')?.size).toBe(1);
      vi.advanceTimersByTime(100);
    }
    vi.runAllTimers();
    expect(registry.get('pressmark-flash')?.size).toBe(0);
  });

  it('tells every mark under a point, the shortest first, and none beside them', () => {
    const { view, mark } = createView();
    const painter = createPainter(view, abort.signal);
    painter.paint([
      withBox(mark('long', 'sun', 'crane turned on Tuesday'), 30, 200),
      withBox(mark('short', 'sky', 'turned'), 60, 90),
      withBox(mark('other', 'plum', 'quay'), 300, 340),
    ]);
    expect(painter.hit(70, 10)).toEqual(['short', 'long']);
    expect(painter.hit(150, 10)).toEqual(['long']);
    expect(painter.hit(150, 25)).toEqual([]);
  });

  it('hits nothing through something that covers the text', () => {
    const { view, root, mark } = createView();
    const painter = createPainter(view, abort.signal);
    painter.paint([withBox(mark('one', 'sun', 'crane'), 30, 60)]);
    const covering = root.querySelectorAll('p')[1]?.firstChild ?? root;
    const caret = { offsetNode: covering, offset: 0 } as unknown as CaretPosition;
    view.document.caretPositionFromPoint = () => caret;
    expect(painter.hit(40, 10)).toEqual([]);
  });

  it('has a style of its own for every colour', () => {
    const { view, sheets, mark } = createView();
    createPainter(view, abort.signal).paint([mark('one', 'sun', 'crane')]);
    const { text } = sheets[0] as { text: string };
    const shapes = colours.map((colour) => {
      const rule = text.split(`::highlight(pressmark-${colour}) {`)[1] ?? '';
      return /underline (\w+)/.exec(rule)?.[1];
    });
    expect(new Set(shapes).size).toBe(colours.length);
    expect(shapes).not.toContain(undefined);
  });
});
