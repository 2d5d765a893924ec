import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followTheme } from '../../client/library/theme';
import { type EarlyScripts, pageScripts } from '../../client/tabs/page-scripts';
import { parseTabId } from '../../client/tabs/parse-tab-id';

/** The parts of the extension API that are used here. The polyfill is larger than this script. */
interface ExtensionApi {
  readonly tabs: {
    query(of: { active: true; currentWindow: true }): Promise<readonly { readonly id?: number }[]>;
  };
  readonly scripting: {
    executeScript(of: { target: { tabId: number }; files: string[] }): Promise<unknown>;
  };
}

/**
 * Sets the theme, and loads the scripts that read the page in front while the code of the popup
 * or the panel is being fetched.
 */
export default defineUnlistedScript(() => {
  followTheme(window);
  const { chrome } = globalThis as { chrome?: ExtensionApi };
  if (chrome) globalThis.scriptsAtFirst = loadScripts(chrome);
});

async function loadScripts({ tabs, scripting }: ExtensionApi): Promise<EarlyScripts | null> {
  const named = parseTabId(location.search);
  const tabId = named ?? (await tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tabId === undefined) return null;
  const files = [...pageScripts.reading];
  const loading = scripting.executeScript({ target: { tabId }, files });
  // Whoever takes it reports a failure.
  loading.catch(() => {});
  return { tabId, loading };
}
