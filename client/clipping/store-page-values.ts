import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { addressKey, pageValuesSchema } from '../../core/model';
import type { ClippingLibrary } from '../../storage';
import { now } from '../base/now';

/** Where the script in the page leaves its function; the page cannot see it. */
export interface PageValuesScope {
  pressmarkPageValues?: (templates: readonly unknown[]) => unknown;
}

/** Reads from a page what templates ask for, with its address. Null if that fails. */
export type ReadValues = (templates: readonly unknown[]) => Promise<unknown>;

const takenSchema = v.object({ url: v.string(), values: pageValuesSchema });

/** Reads what templates ask a page for, and stores it with its clip: see `takePageValues`. */
export async function storePageValues(
  library: Pick<ClippingLibrary, 'savePageValues'>,
  from: number | ReadValues,
  templates: readonly unknown[],
  { id, url }: { readonly id: string; readonly url: string },
): Promise<void> {
  const answer =
    typeof from === 'number' ? await readInTab(from, templates) : await from(templates);
  const taken = v.safeParse(takenSchema, answer);
  if (!taken.success || addressKey(taken.output.url) !== addressKey(url)) return;
  await library.savePageValues(id, taken.output.values, now());
}

async function readInTab(tabId: number, templates: readonly unknown[]): Promise<unknown> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: ['/page-values.js'] });
    const [answer] = await browser.scripting.executeScript({
      target,
      func: (given: readonly unknown[]) =>
        (globalThis as PageValuesScope).pressmarkPageValues?.(given),
      args: [templates],
    });
    return answer?.result ?? null;
  } catch {
    // The tab was closed or left, or the user withdrew access to the site.
    return null;
  }
}
