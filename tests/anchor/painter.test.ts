import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPainter } from '../../core/anchor';
import type { PaintedHighlight } from '../../core/anchor/paint/painter';
import { colours } from '../../core/model';
import { findRange } from './page';

/** Creates a window with the parts of the Custom Highlight API that a painter uses. */
function createView(prefersReducedMotion = false) {
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
    matchMedia: () => ({ matches: prefersReducedMotion }),
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms) as unknown as number,
    clearTimeout: (timer: number) => clearTimeout(timer),
  }) as unknown as Window & typeof globalThis;
  const root = view.document.body;
  const highlight = (
    id: string,
    colour: PaintedHighlight['colour'],
    words: string,
  ): PaintedHighlight => ({
    id,
    colour,
    range: findRange(root, words),
  });
  return { view, registry, sheets, root, highlight };
}

/** Sets the box of a range: jsdom has no layout. */
function withBox(highlight: PaintedHighlight, left: number, right: number): PaintedHighlight {
  highlight.range.getClientRects = () =>
    [{ left, right, top: 0, bottom: 20 }] as unknown as DOMRectList;
  return highlight;
}

describe('a painter', () => {
  let abort: AbortController;
  beforeEach(() => {
    vi.useFakeTimers();
    abort = new AbortController();
  });
  afterEach(() => {
    abort.abort();
    vi.useRealTimers();
  });

  it('adds each range to the highlight of its colour, and replaces earlier ranges', () => {
    const { view, registry, highlight } = createView();
    const painter = createPainter(view, abort.signal);
    const [one, two] = [highlight('one', 'sun', 'crane'), highlight('two', 'rose', 'quay')];
    painter.paint([one, two]);
    expect([...(registry.get('pressmark-sun') ?? [])]).toEqual([one.range]);
    expect([...(registry.get('pressmark-rose') ?? [])]).toEqual([two.range]);
    painter.paint([two]);
    expect(registry.get('pressmark-sun')?.size).toBe(0);
    expect(painter.findRange('one')).toBeNull();
    expect(painter.findRange('two')).toBe(two.range);
  });

  it('leaves the style sheets alone if the browser applies the style', () => {
    const { view, registry, sheets, highlight } = createView();
    const painter = createPainter(view, abort.signal, { isStyled: true });
    painter.paint([highlight('one', 'sun', 'crane')]);
    expect(registry.get('pressmark-sun')?.size).toBe(1);
    expect(sheets).toEqual([]);
    expect(painter.restore()).toBe(false);
  });

  it('paints a passage with changed wording in a separate style', () => {
    const { view, registry, highlight } = createView();
    const painter = createPainter(view, abort.signal);
    const crane = highlight('one', 'sun', 'crane');
    painter.paint([{ ...crane, isChanged: true }]);
    expect(registry.get('pressmark-sun')?.size).toBe(0);
    expect([...(registry.get('pressmark-sun-changed') ?? [])]).toEqual([crane.range]);
    painter.paint([crane]);
    expect([...(registry.get('pressmark-sun') ?? [])]).toEqual([crane.range]);
    expect(registry.get('pressmark-sun-changed')?.size).toBe(0);
  });

  it('paints a highlight with a note in a separate style, unless its wording has changed', () => {
    const { view, registry, highlight } = createView();
    const painter = createPainter(view, abort.signal);
    const crane = { ...highlight('one', 'sun', 'crane'), hasNote: true };
    painter.paint([crane]);
    expect(registry.get('pressmark-sun')?.size).toBe(0);
    expect([...(registry.get('pressmark-sun-noted') ?? [])]).toEqual([crane.range]);
    painter.paint([{ ...crane, isChanged: true }]);
    expect(registry.get('pressmark-sun-noted')?.size).toBe(0);
    expect([...(registry.get('pressmark-sun-changed') ?? [])]).toEqual([crane.range]);
  });

  it('paints what somebody else highlighted apart from the same words of the user', () => {
    const { view, registry, highlight } = createView();
    const painter = createPainter(view, abort.signal);
    const own = highlight('one', 'sun', 'crane');
    const theirs = { ...highlight('two', 'sun', 'crane'), isOthers: true };
    const noted = { ...highlight('three', 'sun', 'crane'), isOthers: true, hasNote: true };
    const changed = { ...noted, id: 'four', isChanged: true };
    painter.paint([own, theirs, noted, changed]);
    const rangesOf = (name: string) => [...(registry.get(`pressmark-sun${name}`) ?? [])];
    expect(rangesOf('')).toEqual([own.range]);
    expect(rangesOf('-others')).toEqual([theirs.range]);
    expect(rangesOf('-others-noted')).toEqual([noted.range]);
    expect(rangesOf('-others-changed')).toEqual([changed.range]);
  });

  it('does not change the page', () => {
    const { view, root, highlight } = createView();
    const before = root.ownerDocument.documentElement.outerHTML;
    const painter = createPainter(view, abort.signal);
    painter.paint([highlight('one', 'sun', 'crane')]);
    painter.flash('one');
    expect(root.ownerDocument.documentElement.outerHTML).toBe(before);
  });

  it("leaves the page's highlights and sheets alone, and removes its own when aborted", () => {
    const { view, registry, sheets, highlight } = createView();
    const pageHighlight = new view.Highlight();
    registry.set('search-results', pageHighlight as never);
    sheets.push('page sheet');
    const painter = createPainter(view, abort.signal);
    painter.paint([highlight('one', 'sun', 'crane')]);
    expect(sheets).toHaveLength(2);
    abort.abort();
    expect([...registry.keys()]).toEqual(['search-results']);
    expect(sheets).toEqual(['page sheet']);
    painter.paint([highlight('two', 'sun', 'quay')]);
    expect([...registry.keys()]).toEqual(['search-results']);
  });

  it('does not remove the highlights of a newer painter', () => {
    const { view, registry, highlight } = createView();
    createPainter(view, abort.signal).paint([highlight('one', 'sun', 'crane')]);
    const later = new AbortController();
    createPainter(view, later.signal).paint([highlight('two', 'sun', 'quay')]);
    abort.abort();
    expect(registry.get('pressmark-sun')?.size).toBe(1);
    later.abort();
    expect(registry.size).toBe(0);
  });

  it('restores its style sheet after the page replaced the list of style sheets', () => {
    const { view, sheets, highlight } = createView();
    const painter = createPainter(view, abort.signal);
    painter.paint([highlight('one', 'sun', 'crane')]);
    sheets.length = 0;
    painter.paint([highlight('one', 'sun', 'crane')]);
    expect(sheets).toHaveLength(1);
  });

  it('flashes a highlight twice', () => {
    const { view, registry, highlight } = createView();
    const painter = createPainter(view, abort.signal);
    painter.paint([highlight('one', 'leaf', 'crane')]);
    const countFlashing = () => registry.get('pressmark-flash')?.size;
    expect(painter.flash('one')).toBe(true);
    expect(countFlashing()).toBe(1);
    vi.advanceTimersByTime(400);
    expect(countFlashing()).toBe(0);
    vi.advanceTimersByTime(200);
    expect(countFlashing()).toBe(1);
    vi.runAllTimers();
    expect(countFlashing()).toBe(0);
    expect(painter.flash('unknown')).toBe(false);
  });

  it('shows one long flash if the user prefers reduced motion', () => {
    const { view, registry, highlight } = createView(true);
    const painter = createPainter(view, abort.signal);
    painter.paint([highlight('one', 'leaf', 'crane')]);
    painter.flash('one');
    for (let ms = 0; ms < 1_300; ms += 100) {
      expect(registry.get('pressmark-flash')?.size).toBe(1);
      vi.advanceTimersByTime(100);
    }
    vi.runAllTimers();
    expect(registry.get('pressmark-flash')?.size).toBe(0);
  });

  it('returns the highlights at a point, shortest first', () => {
    const { view, highlight } = createView();
    const painter = createPainter(view, abort.signal);
    painter.paint([
      withBox(highlight('long', 'sun', 'crane turned on Tuesday'), 30, 200),
      withBox(highlight('short', 'sky', 'turned'), 60, 90),
      withBox(highlight('other', 'plum', 'quay'), 300, 340),
    ]);
    expect(painter.findIdsAt(70, 10)).toEqual(['short', 'long']);
    expect(painter.findIdsAt(150, 10)).toEqual(['long']);
    expect(painter.findIdsAt(150, 25)).toEqual([]);
  });

  it('returns no highlight at a point if the text is covered', () => {
    const { view, root, highlight } = createView();
    const painter = createPainter(view, abort.signal);
    painter.paint([withBox(highlight('one', 'sun', 'crane'), 30, 60)]);
    const covering = root.querySelectorAll('p')[1]?.firstChild ?? root;
    const caret = { offsetNode: covering, offset: 0 } as unknown as CaretPosition;
    view.document.caretPositionFromPoint = () => caret;
    expect(painter.findIdsAt(40, 10)).toEqual([]);
  });

  it('draws a different line for every colour', () => {
    const { view, sheets, highlight } = createView();
    createPainter(view, abort.signal).paint([highlight('one', 'sun', 'crane')]);
    const { text } = sheets[0] as { text: string };
    const shapes = colours.map((colour) => {
      const rule = text.split(`::highlight(pressmark-${colour}) {`)[1] ?? '';
      return /underline (\w+) #\w+ (\w+)/.exec(rule)?.slice(1).join(' ');
    });
    expect(new Set(shapes).size).toBe(colours.length);
    expect(shapes).not.toContain(undefined);
  });
});
