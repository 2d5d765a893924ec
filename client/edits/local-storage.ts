/** Returns the `localStorage` of a window. Null if the user has blocked it. */
export function findLocalStorage(view: Pick<Window, 'localStorage'>): Storage | null {
  try {
    return view.localStorage;
  } catch (error) {
    if (isNamed(error, 'SecurityError')) return null;
    throw error;
  }
}

/** Stores a text. False if storage is full. */
export function writeLocally(local: Storage, key: string, text: string): boolean {
  try {
    local.setItem(key, text);
    return true;
  } catch (error) {
    if (isNamed(error, 'QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED')) return false;
    throw error;
  }
}

/** Compared by name, because windows of tests and frames have their own classes. */
function isNamed(error: unknown, ...names: readonly string[]): boolean {
  return error instanceof Object && 'name' in error && names.includes(String(error.name));
}
