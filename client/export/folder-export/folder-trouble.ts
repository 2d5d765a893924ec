import type { FolderProblem } from '../../../core/export/folder-export';
import { type FailureDetail, getBrowserDetail, getInternalDetail } from '../../../core/model';
import type { Folder } from '../export-folder';
import { SourceFailure } from '../source-failure';

/** Why notes cannot be written. */
export interface FolderReason {
  readonly code: FolderProblem;
  readonly detail: FailureDetail | null;
}

/** Thrown if nothing can be written to the folder at all. */
class FolderUnusable extends Error {
  constructor(readonly reason: FolderReason) {
    super(reason.code);
  }
}

/** Throws `FolderUnusable` if there is no folder, or the browser does not let us write to it. */
export async function checkAccess(folder: Folder | null): Promise<Folder> {
  if (folder === null) throw new FolderUnusable({ code: 'no-folder', detail: null });
  const state = (await folder.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
  if (state === 'granted') return folder;
  const detail = { kind: 'folder', name: folder.name } as const;
  throw new FolderUnusable({ code: 'folder-locked', detail });
}

/**
 * Throws `FolderUnusable` if the folder is gone, or the browser does not let us write to it. Slow in
 * a large folder: Chromium lists all of it for its first entry.
 */
export async function checkFolder(folder: Folder): Promise<void> {
  await checkAccess(folder);
  const detail = { kind: 'folder', name: folder.name } as const;
  try {
    const names = folder as unknown as { keys(): AsyncIterator<string> };
    await names.keys().next();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    const code = error.name === 'NotAllowedError' ? 'folder-locked' : 'no-folder';
    throw new FolderUnusable({ code, detail });
  }
}

/** Why a note could not be written. */
export function toReason(error: unknown): FolderReason {
  if (error instanceof FolderUnusable) return error.reason;
  if (error instanceof SourceFailure) return { code: 'library', detail: error.failure.detail };
  if (error instanceof DOMException) {
    const code = error.name === 'QuotaExceededError' ? 'disk-full' : 'not-written';
    return { code, detail: getBrowserDetail(error) };
  }
  return { code: 'unexpected', detail: getInternalDetail(String(error)) };
}
