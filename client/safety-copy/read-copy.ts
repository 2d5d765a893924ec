import * as v from 'valibot';
import { type BackupSource, writeBackup } from '../../core/backup';
import {
  annotationSchema,
  clipSchema,
  type Instant,
  type LibraryMetadata,
  libraryMetadataSchema,
  noPosition,
  type StoredClip,
} from '../../core/model';
import { findFolder } from './copies';
import { listSegments, readMetadata, readSegment } from './segments';

const typedSchema = v.object({ clip: clipSchema, annotations: v.array(annotationSchema) });

const noMetadata: LibraryMetadata = {
  ...{ tags: [], searches: [], settings: null, preferences: {}, drafts: [] },
};

/** True if there is a copy of a library. */
export async function hasCopy(copies: FileSystemDirectoryHandle, id: string): Promise<boolean> {
  const folder = await findFolder(copies, id);
  return folder !== null && (await listSegments(folder)).length > 0;
}

/**
 * Returns the safety copy of a library as a backup in which every clip is a link, without text and
 * images. Returns null if the library has no copy.
 */
export async function readSafetyCopy(
  copies: FileSystemDirectoryHandle,
  id: string,
  newId: () => string,
  now: Instant,
): Promise<Blob | null> {
  const folder = await findFolder(copies, id);
  if (folder === null) return null;
  const lines = new Map<string, string>();
  for (const segment of await listSegments(folder)) {
    for (const [clipId, json] of await readSegment(folder, segment)) lines.set(clipId, json);
  }
  const clips = [...lines.values()].flatMap((json) => toLink(json, newId(), now) ?? []);
  if (clips.length === 0) return null;
  const metadata = v.safeParse(
    v.pipe(v.string(), v.parseJson(), libraryMetadataSchema),
    await readMetadata(folder),
  );
  const about = metadata.success ? metadata.output : noMetadata;
  const source: BackupSource = { ...about, clips, pictures: [] };
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of writeBackup(source, now)) pieces.push(piece);
  return new Blob(pieces);
}

/** Null for a clip that was deleted for good, or cannot be read. */
function toLink(json: string, versionId: string, now: Instant): StoredClip | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), typedSchema), json);
  if (!read.success) return null;
  const { clip, annotations } = read.output;
  const article = {
    ...clip.summary,
    ...({ completeness: 'link', body: { type: 'root', children: [] } } as const),
  };
  return {
    clip: { ...clip, versionId, summary: { ...clip.summary, completeness: 'link' }, wordCount: 0 },
    versions: [{ id: versionId, clipId: clip.id, keptAt: now, article }],
    annotations: annotations.map((annotation) => ({
      ...{ ...annotation, versionId },
      passage: { ...annotation.passage, position: noPosition },
    })),
  };
}
