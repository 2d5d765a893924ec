import type { Instant } from '../core/model';
import {
  createFolderExportLibrary,
  type FolderExportLibrary,
} from './folder-export/folder-export-library';
import { type OpenOptions, openAccess } from './open-access';

interface FolderExportOptions extends OpenOptions {
  readonly clock: () => Instant;
}

/** Opens the library for the export to a folder. */
export function openFolderExportLibrary(
  { clock, ...options }: FolderExportOptions,
  name = 'pressmark',
): FolderExportLibrary {
  return createFolderExportLibrary(openAccess(name, options), clock);
}
