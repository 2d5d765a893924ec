/** A folder on the user's disk (Chromium only). It can be stored in the library. */
export interface Folder extends FileSystemDirectoryHandle {
  queryPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}

type FolderWindow = Window & {
  showDirectoryPicker?(wish: { id: string; mode: 'readwrite' }): Promise<Folder>;
};

/** True if this browser lets a page write into a folder. */
export function canChooseFolder(window: Window): boolean {
  return 'showDirectoryPicker' in window;
}

/** Asks the user for a folder. Must run in a click handler. Null if they choose none. */
export async function chooseFolder(
  window: FolderWindow,
  id: 'export' | 'backup' | 'notes' = 'export',
): Promise<Folder | null> {
  try {
    return (await window.showDirectoryPicker?.({ id, mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Asks for permission to write into a stored folder, if needed. Must run in a click handler. */
export async function mayWrite(folder: Folder): Promise<boolean> {
  return (await folder.requestPermission?.({ mode: 'readwrite' })) === 'granted';
}

/** Returns a stored value if it is a folder. */
export function toFolderHandle(value: unknown): Folder | null {
  const isFolder =
    typeof FileSystemDirectoryHandle !== 'undefined' && value instanceof FileSystemDirectoryHandle;
  return isFolder ? value : null;
}

/** Lists the names of a folder's entries. */
export async function listNames(folder: FileSystemDirectoryHandle): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const entries = folder as unknown as { keys(): AsyncIterable<string> };
  for await (const name of entries.keys()) names.add(name);
  return names;
}
