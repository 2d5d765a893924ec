import { expect, describe as group, it } from 'vitest';
import { createViewportFilter } from '../../core/anchor/paint/viewport-filter';
import { createBody, findRange } from './page';

/** Creates a window whose IntersectionObserver is controlled by `report`. */
function createWindow(body: HTMLElement) {
  const view = body.ownerDocument.defaultView as Window & typeof globalThis;
  const observed = new Set<Element>();
  let notify: (entries: object[]) => void = () => {};
  view.IntersectionObserver = class {
    constructor(callback: (entries: never[]) => void) {
      notify = callback as typeof notify;
    }
    observe = (element: Element) => void observed.add(element);
    unobserve = (element: Element) => void observed.delete(element);
    disconnect = () => observed.clear();
  } as never;
  const report = (element: Element | null, isIntersecting: boolean, size = 10) =>
    notify([
      { target: element, isIntersecting, boundingClientRect: { width: size, height: size } },
    ]);
  return { view, observed, report };
}

function createPage(count: number) {
  const body = createBody(
    Array.from({ length: count }, (_, at) => `<p>Gull ${at} sat on a pile.</p>`).join(''),
  );
  const ranges = Array.from({ length: count }, (_, at) => findRange(body, `Gull ${at} sat`));
  const [first] = ranges;
  if (!first) throw new Error('no range');
  return { body, ranges, first, ...createWindow(body) };
}

group('a viewport filter', () => {
  it('treats all ranges as near up to 60, without observing them', () => {
    const { view, ranges, observed } = createPage(60);
    const filter = createViewportFilter(view, () => {}, new AbortController().signal);
    filter.watch(ranges);
    expect(ranges.every((range) => filter.isNear(range))).toBe(true);
    expect(observed.size).toBe(0);
  });

  it('tracks above 60 ranges which of them enter and leave the viewport', () => {
    const { view, ranges, first, report, body } = createPage(61);
    let changes = 0;
    const filter = createViewportFilter(view, () => changes++, new AbortController().signal);
    filter.watch(ranges);
    expect(filter.isNear(first)).toBe(false);
    report(body.firstElementChild, true);
    expect([filter.isNear(first), changes]).toEqual([true, 1]);
    report(body.firstElementChild, true);
    expect(changes).toBe(1);
    report(body.firstElementChild, false);
    expect([filter.isNear(first), changes]).toEqual([false, 2]);
  });

  it('treats an element without a box as near', () => {
    const { view, ranges, first, report, body } = createPage(61);
    const filter = createViewportFilter(view, () => {}, new AbortController().signal);
    filter.watch(ranges);
    report(body.firstElementChild, false, 0);
    expect(filter.isNear(first)).toBe(true);
  });

  it('stops observing ranges that are no longer watched, and all ranges when aborted', () => {
    const { view, ranges, observed } = createPage(80);
    const controller = new AbortController();
    const filter = createViewportFilter(view, () => {}, controller.signal);
    filter.watch(ranges);
    expect(observed.size).toBe(80);
    filter.watch(ranges.slice(0, 70));
    expect(observed.size).toBe(70);
    controller.abort();
    expect(observed.size).toBe(0);
  });
});
