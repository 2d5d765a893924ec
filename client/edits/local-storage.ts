/** The `localStorage` of a window; null where the user has forbidden it. */
export function findLocalStorage(view: Pick<Window, 'localStorage'>): Storage | null {
  try {
    return view.localStorage;
  } catch (error) {
    if (isNamed(error, 'SecurityError')) return null;
    throw error;
  }
}

/** Writes a text; false where there is no room for it. */
export function writeLocally(local: Storage, key: string, text: string): boolean {
  try {
    local.setItem(key, text);
    return true;
  } catch (error) {
    if (isNamed(error, 'QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED')) return false;
    throw error;
  }
}

/** By name: a test's window and a frame's have classes of their own. */
function isNamed(error: unknown, ...names: readonly string[]): boolean {
  return error instanceof Object && 'name' in error && names.includes(String(error.name));
}
