import type { Page } from 'playwright-core';
import { countChanges, findRing, leaveControl, returnToControl } from './ring-in-page.mjs';

/** Pixels around a control in which its ring may be. */
const margin = 8;
/** Contrast of the control with the focus and without it, by WCAG 2.2, 1.4.11. */
const leastContrast = 3;

/**
 * True if the focused control of a page looks different enough from the unfocused one: if at least
 * as many pixels change by the least contrast as a line along half of it has. Null if the two cannot
 * be compared, because the control is gone without the focus. `canvas` is another page, which
 * compares the pictures.
 */
export async function isRingVisible(page: Page, canvas: Page): Promise<boolean | null> {
  const place = await page.evaluate(findRing, margin);
  if (place === null) return null;
  const { clip, line } = place;
  const shown = await page.screenshot({ clip, animations: 'disabled' });
  if (!(await page.evaluate(leaveControl))) return null;
  const plain = await page.screenshot({ clip, animations: 'disabled' });
  if (!(await page.evaluate(returnToControl))) return null;
  const changed = await canvas.evaluate(countChanges, {
    shown: shown.toString('base64'),
    plain: plain.toString('base64'),
    leastContrast,
  });
  return changed >= line;
}
