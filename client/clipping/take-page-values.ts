import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { addressKey, pageValuesSchema } from '../../core/model';
import type { ClippingLibrary } from '../../storage';
import { now } from '../base/now';

/** Where the script in the page leaves its function; the page cannot see it. */
export interface PageValuesScope {
  pressmarkPageValues?: (templates: readonly unknown[]) => unknown;
}

/** Reads from a page what templates ask for. Null if that fails. */
export type ReadValues = (templates: readonly unknown[]) => Promise<unknown>;

const takenSchema = v.object({ url: v.string(), values: pageValuesSchema });

/** A template that mentions a value of the page. The script finds out which ones. */
const asks = /(?:selector(?:Html)?|schema|meta):/;

/**
 * Takes what the user's note templates ask for from the page of a clip that was just saved, and
 * stores it with the clip. Calls `read` only if a template asks for something.
 *
 * What could not be taken stays missing; the next export with such a template says so. So does
 * what a page shows that was opened in the tab since `url`.
 */
export async function takePageValues(
  library: Pick<ClippingLibrary, 'getPreference' | 'savePageValues'>,
  read: ReadValues,
  { id, url }: { readonly id: string; readonly url: string },
): Promise<void> {
  const memory = await library.getPreference('export');
  const templates = memory.ok ? listAsking(memory.value) : [];
  if (templates.length === 0) return;
  const taken = v.safeParse(takenSchema, await read(templates));
  if (!taken.success || addressKey(taken.output.url) !== addressKey(url)) return;
  await library.savePageValues(id, taken.output.values, now());
}

/** The stored templates that ask for something, unparsed: their schema is not needed to save. */
function listAsking(memory: unknown): readonly unknown[] {
  const { templates } = (memory ?? {}) as { readonly templates?: unknown };
  if (!Array.isArray(templates)) return [];
  return templates.filter((template) => asks.test(JSON.stringify(template)));
}

/** Reads values in the page of a tab. */
export function readInTab(tabId: number): ReadValues {
  return async (templates) => {
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
  };
}
