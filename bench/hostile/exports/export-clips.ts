import { type ExportFormat, exportFiles, type NoteTemplate } from '../../../core/export';
import { defaultSettings, type WholeClip } from '../../../core/model';

/** An exported file. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface ExportHow {
  readonly template?: NoteTemplate | null;
  readonly annotations?: 'section' | 'text' | 'both';
}

const now = '2026-11-20T08:00:00.000Z';

/** Exports clips to a format, by the code that the export dialog runs. */
export async function exportClips(
  wholes: readonly WholeClip[],
  format: ExportFormat,
  { template = null, annotations = 'both' }: ExportHow = {},
): Promise<readonly ExportedFile[]> {
  const files: ExportedFile[] = [];
  const request = {
    format,
    options: { template, annotations, hasPictures: true, since: null, timeZone: 'Europe/Berlin' },
    title: wholes[0]?.clip.summary.headline ?? '',
    day: now.slice(0, 10),
    isOneFile: false,
  };
  const source = {
    clips: wholes,
    findImage: async () => null,
    openBackup: async () => ({
      ...{ clips: wholes, pictures: [], tags: [], settings: defaultSettings, searches: [] },
    }),
  };
  for await (const { name, type, pieces } of exportFiles(request, source, now)) {
    const parts: Uint8Array[] = [];
    for await (const piece of pieces) parts.push(piece);
    files.push({ name, type, bytes: Buffer.concat(parts) });
  }
  return files;
}
