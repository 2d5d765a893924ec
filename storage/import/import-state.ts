import type { Table } from 'dexie';
import type { Annotation, Clip, ClipImageUse, StoredClip, Version } from '../../core/model';
import { fromAnnotationRow } from '../schema/annotation-row';
import { fromRow } from '../schema/clip-row';
import { readCounter } from '../schema/counters';
import type { LibraryDatabase } from '../schema/database';
import type { ClipRow } from '../schema/rows';
import type { ImportMemory } from './import-memory';
import type { ImportMode } from './import-types';

/** A clip while a batch is processed. */
export interface ImportedClip {
  /** The stored row; null if the clip is new. */
  readonly before: ClipRow | null;
  clip: Clip;
  /** The current text, if it has changed. */
  newText: Version | null;
  /** Its images, if the file lists them. */
  pictures: readonly ClipImageUse[] | null;
}

/**
 * The library records that the clips of a batch can affect: read together, changed in
 * memory clip by clip, then written together.
 */
export interface ImportState {
  readonly clips: Map<string, ImportedClip>;
  /** Maps an address to its clip's id. */
  readonly owners: Map<string, string>;
  readonly versions: Map<string, Version>;
  readonly annotations: Map<string, Annotation>;
  /** The stored annotations. */
  readonly annotationsBefore: ReadonlyMap<string, Annotation>;
  /** The version ids of each saved clip. */
  readonly versionsOf: ReadonlyMap<string, readonly string[]>;
  readonly putVersions: Set<string>;
  readonly goneVersions: Set<string>;
  readonly putAnnotations: Set<string>;
  /** The clips that records of the file were about, in earlier batches and in this one. */
  readonly metBefore: ReadonlySet<string>;
  readonly met: Set<string>;
  /** The library's last clip number. */
  readonly lastNumber: number;
}

/** Reads the records that a batch can affect, skipping clips that the memory knows to be new. */
export async function readImportState(
  db: LibraryDatabase,
  batch: readonly StoredClip[],
  memory: ImportMemory,
  mode: ImportMode,
): Promise<ImportState> {
  const [first, lastNumber] = await Promise.all([
    db.clips.limit(1).primaryKeys(),
    readCounter(db, 'number'),
  ]);
  if (first.length === 0) memory.beginEmpty(lastNumber);
  const wholes = memory.mayMeet(batch, lastNumber);
  const run = { metBefore: memory.met, lastNumber };
  if (wholes.length === 0) return { ...emptyState(), ...run };
  const addresses = [...new Set(wholes.flatMap(({ clip }) => clip.addresses))];
  const [under, named] = await Promise.all([
    db.clips.where('addresses').anyOf(addresses).toArray(),
    db.clips.bulkGet([...new Set(wholes.map(({ clip }) => clip.id))]),
  ]);
  const clips = new Map<string, ImportedClip>();
  const owners = new Map<string, string>();
  for (const row of [...under, ...named]) {
    if (row === undefined) continue;
    clips.set(row.id, { before: row, clip: fromRow(row), newText: null, pictures: null });
    for (const address of row.addresses) owners.set(address, row.id);
  }
  const existingClips = [...clips.values()].map(({ clip }) => clip);
  const [annotationsOfClips, versionsOf, versions, annotations] = await Promise.all([
    // Skipped if empty: Dexie would resolve without a database request.
    existingClips.length === 0 ? [] : within(db.annotations, existingClips).toArray(),
    existingClips.length === 0 ? new Map() : versionIdsOf(db, existingClips),
    db.versions.bulkGet([
      ...new Set([
        ...wholes.flatMap((whole) => whole.versions.map(({ id }) => id)),
        ...existingClips.map(({ versionId }) => versionId),
      ]),
    ]),
    db.annotations.bulkGet([
      ...new Set(wholes.flatMap((whole) => whole.annotations.map(({ id }) => id))),
    ]),
  ]);
  const known = new Map(
    versions.flatMap((version) => (version === undefined ? [] : [[version.id, version] as const])),
  );
  for (const version of await readOthers(db, wholes, known, mode, { clips, owners, versionsOf })) {
    if (version !== undefined) known.set(version.id, version);
  }
  const annotationsBefore = new Map(
    [...annotationsOfClips, ...annotations].flatMap((row) =>
      row === undefined ? [] : [[row.id, fromAnnotationRow(row)] as const],
    ),
  );
  return {
    clips,
    owners,
    versions: known,
    annotations: new Map(annotationsBefore),
    annotationsBefore,
    versionsOf,
    putVersions: new Set(),
    goneVersions: new Set(),
    putAnnotations: new Set(),
    met: new Set(),
    ...run,
  };
}

/**
 * The other versions of clips for which the file has a text: it may be one of them, or
 * replace them.
 */
async function readOthers(
  db: LibraryDatabase,
  wholes: readonly StoredClip[],
  known: ReadonlyMap<string, Version>,
  mode: ImportMode,
  { clips, owners, versionsOf }: Pick<ImportState, 'clips' | 'owners' | 'versionsOf'>,
): Promise<readonly (Version | undefined)[]> {
  const ids = wholes.flatMap(({ clip, versions }) => {
    const isNew = versions.some(
      ({ id, article }) => article.completeness !== 'link' && !known.has(id),
    );
    if (!isNew && mode !== 'replace') return [];
    const [owner] = clip.addresses.flatMap((address) => owners.get(address) ?? []);
    return versionsOf.get(clips.has(clip.id) ? clip.id : (owner ?? '')) ?? [];
  });
  const others = [...new Set(ids)].filter((id) => !known.has(id));
  return others.length === 0 ? [] : db.versions.bulkGet(others);
}

function emptyState(): Omit<ImportState, 'metBefore' | 'lastNumber'> {
  return {
    ...{ clips: new Map(), owners: new Map(), versions: new Map(), annotations: new Map() },
    ...{ annotationsBefore: new Map(), versionsOf: new Map() },
    ...{ putVersions: new Set(), goneVersions: new Set(), putAnnotations: new Set() },
    met: new Set(),
  };
}

/** The rows of a table that belong to these clips. */
function within<Row>(table: Table<Row, string>, clips: readonly Clip[]) {
  const index = table.name === 'versions' ? '[clipId+keptAt]' : '[clipId+createdAt]';
  return table.where(index).inAnyRange(
    clips.map(({ id }) => [
      [id, ''],
      [id, '\uffff'],
    ]),
  );
}

/** Reads only the index, so no text is loaded. */
async function versionIdsOf(
  db: LibraryDatabase,
  clips: readonly Clip[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const [ids, keys] = await Promise.all([
    within(db.versions, clips).primaryKeys(),
    within(db.versions, clips).keys(),
  ]);
  const byClip = new Map<string, string[]>();
  for (const [index, id] of ids.entries()) {
    const [clipId = ''] = keys[index] as unknown as string[];
    byClip.set(clipId, [...(byClip.get(clipId) ?? []), id]);
  }
  return byClip;
}

/** The current annotations of a clip. */
export function standingOn(state: ImportState, clipId: string): readonly Annotation[] {
  return [...state.annotations.values()].filter(
    (annotation) => annotation.clipId === clipId && annotation.deletedAt === null,
  );
}

/** Stores a version in the state. */
export function putVersion(state: ImportState, version: Version): void {
  state.goneVersions.delete(version.id);
  state.versions.set(version.id, version);
  state.putVersions.add(version.id);
}

/** Removes a version from the state; a later record of the file may add it again. */
export function dropVersion(state: ImportState, id: string): void {
  state.versions.delete(id);
  state.putVersions.delete(id);
  state.goneVersions.add(id);
}

/** Stores an annotation in the state, in the form in which it will be written. */
export function putAnnotation(state: ImportState, annotation: Annotation): void {
  state.annotations.set(annotation.id, annotation);
  state.putAnnotations.add(annotation.id);
}
