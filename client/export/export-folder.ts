/** A folder of the reader's disk, as Chromium gives it; it can be kept in the library. */
export interface Folder extends FileSystemDirectoryHandle {
  queryPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}

type FolderWindow = Window & {
  showDirectoryPicker?(wish: { id: string; mode: 'readwrite' }): Promise<Folder>;
};

/** Whether this browser lets a page write into a folder. */
export function canChooseFolder(window: Window): boolean {
  return 'showDirectoryPicker' in window;
}

/** Asks the reader for a folder, in a click of theirs; null when they give none. */
export async function chooseFolder(
  window: FolderWindow,
  id: 'export' | 'backup' = 'export',
): Promise<Folder | null> {
  try {
    return (await window.showDirectoryPicker?.({ id, mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether the reader lets a folder that was chosen before be written into, in a click of theirs. */
export async function mayWrite(folder: Folder): Promise<boolean> {
  return (await folder.requestPermission?.({ mode: 'readwrite' })) === 'granted';
}

/** What was kept, if it is a folder. */
export function asFolder(value: unknown): Folder | null {
  const isFolder =
    typeof FileSystemDirectoryHandle !== 'undefined' && value instanceof FileSystemDirectoryHandle;
  return isFolder ? value : null;
}

/** The names of what lies in a folder. */
export async function namesIn(folder: FileSystemDirectoryHandle): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const entries = folder as unknown as { keys(): AsyncIterable<string> };
  for await (const name of entries.keys()) names.add(name);
  return names;
}
