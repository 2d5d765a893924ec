import { collectFile } from '../../../client/export/collect-file';
import { createExportSource } from '../../../client/export/export-source';
import { type ExportFormat, exportFiles } from '../../../core/export';
import { openLibrary } from '../../../storage';

const now = '2026-11-25T00:00:00.000Z';

let exported: Blob | null = null;

/** Downloads the last export of `exportLibrary`. */
export async function downloadExport(): Promise<void> {
  const link = document.createElement('a');
  link.download = 'library';
  link.href = URL.createObjectURL(lastExport());
  link.click();
}

function lastExport(): Blob {
  if (exported === null) throw new Error('nothing has been exported yet');
  return exported;
}

/** Exports the first `clips` clips with the production code, to a blob as for a download. */
export async function exportLibrary(request: {
  format: ExportFormat;
  clips: number;
}): Promise<{ ms: number; bytes: number; clips: number }> {
  const library = openLibrary();
  let clips = 0;
  const numbers = Array.from({ length: request.clips }, (_, index) => index + 1);
  const source = createExportSource(library, numbers, new AbortController().signal, () => {
    clips++;
  });
  const options = {
    template: null,
    annotations: 'section' as const,
    hasPictures: true,
    since: null,
    timeZone: 'UTC',
  };
  const { format } = request;
  const exportRequest = { format, title: 'Pressmark', day: now, isOneFile: true, options };
  const start = performance.now();
  for await (const file of exportFiles(exportRequest, source, now)) {
    exported = await collectFile(file.pieces, file.type);
  }
  const ms = performance.now() - start;
  library.close();
  return { ms, bytes: lastExport().size, clips };
}
