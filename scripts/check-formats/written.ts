import { type ExportFormat, type ExportSource, exportFiles } from '../../core/export';
import { defaultSettings, type WholeClip } from '../../core/model';
import { sampleClips } from './sample-clips';
import { samplePictures } from './sample-pictures';

const now = '2026-11-13T08:00:00.000Z';

/** Returns the single file of an export, written by the production code. */
export async function writtenBytes(
  format: ExportFormat,
  clips: readonly WholeClip[] = sampleClips,
): Promise<Buffer> {
  const source: ExportSource = {
    clips,
    findImage: async (_, url) => samplePictures.find((picture) => picture.url === url) ?? null,
    openBackup: async () => ({
      ...{ clips, pictures: samplePictures, tags: [], searches: [] },
      settings: defaultSettings,
    }),
  };
  const options = {
    ...{ template: null, annotations: 'section' as const, hasPictures: true, since: null },
    timeZone: 'UTC',
  };
  const wish = { format, options, title: 'Pressmark', day: now, isOneFile: true };
  const pieces: Uint8Array[] = [];
  for await (const file of exportFiles(wish, source, now)) {
    for await (const piece of file.pieces) pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The same for text formats. */
export async function writtenText(
  format: ExportFormat,
  clips?: readonly WholeClip[],
): Promise<string> {
  return (await writtenBytes(format, clips)).toString();
}
