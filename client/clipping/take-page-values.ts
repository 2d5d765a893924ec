import type { ClippingLibrary } from '../../storage';
import type { ReadValues } from './store-page-values';

/** A template that mentions a value of the page. The script in the page finds out which ones. */
const asks = /(?:selector(?:Html)?|schema|meta):/;

/**
 * Takes what the user's note templates ask for from the page of a clip that was just saved, and
 * stores it with the clip. `from` is the page's tab, or reads a page that is not in one. Nothing is
 * loaded unless a template asks for something.
 *
 * What could not be taken stays missing; the next export with such a template says so. So does
 * what a page shows that was opened in the tab since `url`.
 */
export async function takePageValues(
  library: Pick<ClippingLibrary, 'getPreference' | 'savePageValues'>,
  from: number | ReadValues,
  clip: { readonly id: string; readonly url: string },
): Promise<void> {
  const memory = await library.getPreference('export');
  const templates = memory.ok ? listAsking(memory.value) : [];
  if (templates.length === 0) return;
  const { storePageValues } = await import('./store-page-values');
  await storePageValues(library, from, templates, clip);
}

/** The stored templates that ask for something, unparsed: their schema is not needed to save. */
function listAsking(memory: unknown): readonly unknown[] {
  const { templates } = (memory ?? {}) as { readonly templates?: unknown };
  if (!Array.isArray(templates)) return [];
  return templates.filter((template) => asks.test(JSON.stringify(template)));
}
