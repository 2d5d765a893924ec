import { endWalk, type FocusedControl, readFocus, startWalk } from './focus-in-page.mjs';
import type { InspectedPage } from './inspected-page';

/** Stops within one control: a date has several parts. */
const mostParts = 8;
/** More stops than any view has: the focus goes in circles. */
const mostStops = 500;

export interface FocusWalk {
  /** The controls in the order in which Tab reaches them. */
  readonly stops: readonly FocusedControl[];
  readonly faults: readonly string[];
}

/**
 * Presses Tab from the first control to the last. Faults are controls that it does not reach, or not
 * in reading order, that look the same with the focus, and that are out of sight or covered.
 */
export async function walkFocus(
  { page, takeFocus }: InspectedPage,
  onStop: (stop: FocusedControl) => Promise<void> = async () => {},
): Promise<FocusWalk> {
  await takeFocus();
  await page.evaluate(startWalk, undefined);
  const stops: FocusedControl[] = [];
  for (let repeats = 0; repeats < mostParts && stops.length < mostStops; ) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(readFocus, undefined);
    if (focused === null) break;
    if (focused.index >= 0 && focused.index === stops.at(-1)?.index) {
      repeats += 1;
      continue;
    }
    if (stops.some(({ index }) => index >= 0 && index === focused.index)) break;
    repeats = 0;
    stops.push(focused);
    await onStop(focused);
  }
  const left = await page.evaluate(endWalk, undefined);
  const reached = new Set(stops.map(({ index }) => index));
  const unreached = left.filter(({ index }) => !reached.has(index));
  return {
    stops,
    faults: [
      ...stops.flatMap((stop, place) => judgeStop(stop, stops[place - 1])),
      ...unreached.map((control) => `${describe(control)} is not reached by Tab`),
    ],
  };
}

function judgeStop(stop: FocusedControl, before: FocusedControl | undefined): readonly string[] {
  const { index, isNew, hasRole, isScroller, isRinged, isInWindow, isUncovered } = stop;
  if (index < 0)
    return isScroller || isNew ? [] : [`${describe(stop)} takes the focus, but is no control`];
  return [
    ...(before && before.index > index
      ? [`${describe(stop)} comes after ${describe(before)}`]
      : []),
    ...(hasRole ? [] : [`${describe(stop)} takes the focus, but has no role`]),
    ...(isRinged ? [] : [`${describe(stop)} does not show that it has the focus`]),
    ...(isInWindow && isUncovered ? [] : [`${describe(stop)} has the focus out of sight`]),
  ];
}

function describe({ name, kind }: Pick<FocusedControl, 'name' | 'kind'>): string {
  return `“${name}” (${kind})`;
}
