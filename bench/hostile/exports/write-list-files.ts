import { type ExportFormat, exportFormats, fileFormats } from '../../../core/export';
import type { WholeClip } from '../../../core/model';
import { exportClips } from './export-clips';

/** A file in a format that lists clips. */
export interface ListFile {
  readonly format: ExportFormat;
  readonly name: string;
  readonly text: string;
  /** How many clips it was written from. */
  readonly clips: number;
}

/** Clips in every format that is a list of them. */
export async function* writeListFiles(
  wholes: readonly WholeClip[],
): AsyncGenerator<ListFile, void, void> {
  for (const format of fileFormats.filter((one) => exportFormats[one].kind === 'list')) {
    for (const { name, bytes } of await exportClips(wholes, format)) {
      yield { format, name, text: Buffer.from(bytes).toString(), clips: wholes.length };
    }
  }
}
