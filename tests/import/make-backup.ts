import { writeBackup } from '../../core/backup';
import { defaultSettings, type SavedSearch, type StoredClip, type Tag } from '../../core/model';
import { sampleClips } from '../../scripts/check-formats/sample-clips';
import { samplePictures } from '../../scripts/check-formats/sample-pictures';

/** The time of the backup. */
export const now = '2026-11-13T08:00:00.000Z';
export const tag: Tag = {
  key: 'boats',
  name: 'Boats',
  colour: 'sky',
  uses: 2,
  usedAt: now,
  updatedAt: now,
  deletedAt: null,
};
export const search: SavedSearch = {
  id: 's',
  name: 'Sea',
  question: 'tag:sea',
  createdAt: now,
  updatedAt: now,
  deletedAt: null,
};

/** Makes a backup of clips, with images and all other data of a library. */
export async function makeBackup(clips: readonly StoredClip[] = sampleClips): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const source = {
    clips,
    pictures: samplePictures,
    tags: [tag],
    settings: defaultSettings,
    searches: [search],
  };
  for await (const piece of writeBackup(source, now)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}
