import { expect, describe as group, it } from 'vitest';
import { createNearWindow } from '../../core/anchor/paint/near-window';
import { bodyOf, rangeOf } from './page';

/** A window whose observer of intersections is told by hand what is near. */
function windowOf(body: HTMLElement) {
  const view = body.ownerDocument.defaultView as Window & typeof globalThis;
  const observed = new Set<Element>();
  let tell: (entries: object[]) => void = () => {};
  view.IntersectionObserver = class {
    constructor(callback: (entries: never[]) => void) {
      tell = callback as typeof tell;
    }
    observe = (element: Element) => void observed.add(element);
    unobserve = (element: Element) => void observed.delete(element);
    disconnect = () => observed.clear();
  } as never;
  const report = (element: Element | null, isIntersecting: boolean, size = 10) =>
    tell([{ target: element, isIntersecting, boundingClientRect: { width: size, height: size } }]);
  return { view, observed, report };
}

function page(count: number) {
  const body = bodyOf(
    Array.from({ length: count }, (_, at) => `<p>Gull ${at} sat on a pile.</p>`).join(''),
  );
  const ranges = Array.from({ length: count }, (_, at) => rangeOf(body, `Gull ${at} sat`));
  const [first] = ranges;
  if (!first) throw new Error('no range');
  return { body, ranges, first, ...windowOf(body) };
}

group('ranges near the window', () => {
  it('takes every one of a few for near, and watches none', () => {
    const { view, ranges, observed } = page(60);
    const near = createNearWindow(view, () => {}, new AbortController().signal);
    near.watch(ranges);
    expect(ranges.every((range) => near.isNear(range))).toBe(true);
    expect(observed.size).toBe(0);
  });

  it('tells of many which have come near and which have gone', () => {
    const { view, ranges, first, report, body } = page(61);
    let changes = 0;
    const near = createNearWindow(view, () => changes++, new AbortController().signal);
    near.watch(ranges);
    expect(near.isNear(first)).toBe(false);
    report(body.firstElementChild, true);
    expect([near.isNear(first), changes]).toEqual([true, 1]);
    report(body.firstElementChild, true);
    expect(changes).toBe(1);
    report(body.firstElementChild, false);
    expect([near.isNear(first), changes]).toEqual([false, 2]);
  });

  it('takes what has no box of its own for near', () => {
    const { view, ranges, first, report, body } = page(61);
    const near = createNearWindow(view, () => {}, new AbortController().signal);
    near.watch(ranges);
    report(body.firstElementChild, false, 0);
    expect(near.isNear(first)).toBe(true);
  });

  it('lets go of what is no longer painted, and of all when it ends', () => {
    const { view, ranges, observed } = page(80);
    const life = new AbortController();
    const near = createNearWindow(view, () => {}, life.signal);
    near.watch(ranges);
    expect(observed.size).toBe(80);
    near.watch(ranges.slice(0, 70));
    expect(observed.size).toBe(70);
    life.abort();
    expect(observed.size).toBe(0);
  });
});
