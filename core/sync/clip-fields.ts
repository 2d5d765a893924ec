import {
  type Annotation,
  type BlockCorrection,
  type Clip,
  type ClipImageUse,
  type Corrections,
  type FieldCorrections,
  type Instant,
  type StoredClip,
  tagKey,
} from '../model';
import { compare } from '../reconcile';
import { createStableId } from '../text';
import { type Fields, memberPath, type Plain, parseMember } from './sync-record';

/** A version without its text, which devices exchange by its hash. */
export interface SyncedVersion {
  readonly id: string;
  readonly keptAt: Instant;
  /** Of the article, in hexadecimal. */
  readonly hash: string;
}

/** What a clip says of its text and its highlights; each device derives it. */
type Derived = 'summary' | 'wordCount' | 'annotationCount';

/** A clip with its annotations, deleted ones too, but without the texts of its versions. */
export interface SyncedClip extends Pick<StoredClip, 'annotations' | 'pictures'> {
  readonly clip: Omit<Clip, Derived>;
  readonly versions: readonly SyncedVersion[];
  /** When its annotations were deleted for good, by id. */
  readonly purged: Readonly<Record<string, Instant>>;
}

type Values = Record<string, Plain>;

const annotationsPath = 'annotations/';

/** The fields of a clip that the later change of one device replaces whole. */
const clipFields = [
  ...(['isAddressTyped', 'versionId', 'noteAt', 'readAt', 'favouriteAt', 'archivedAt'] as const),
  ...(['readingPlace', 'pageValues', 'updatedAt', 'deletedAt'] as const),
] satisfies readonly (keyof Clip)[];

/** The same of an annotation; its version and passage are one field. */
const annotationFields = [
  ...(['colour', 'location', 'createdAt', 'updatedAt', 'deletedAt'] as const),
] as const satisfies readonly (keyof Annotation)[];

/**
 * Returns the fields of a clip for its record. Annotations of other people are not part of it: they
 * are exchanged with those who made them.
 */
export function toFields({ clip, annotations, versions, pictures, purged }: SyncedClip): Fields {
  const values: Values = pick(clip, clipFields, '');
  const texts: Record<string, string> = { note: clip.note };
  const add = (set: string, key: string, value: Plain) => {
    values[memberPath(set, key)] = value;
  };
  // Members, so that of two clips of one page the earlier time can be taken.
  add('clippedAt', clip.clippedAt, true);
  for (const address of clip.addresses) add('addresses', address, true);
  for (const tag of clip.tags) add('tags', tagKey(tag), tag);
  for (const key of clip.receivedTags ?? []) add('receivedTags', key, true);
  for (const { id, ...version } of versions) add('versions', id, version);
  for (const [field, correction] of Object.entries(clip.corrections?.fields ?? {})) {
    add('corrections', field, toPlain(correction));
  }
  for (const correction of clip.corrections?.blocks ?? []) {
    // Blocks are named by their text.
    const key = createStableId(`${correction.occurrence} ${correction.block}`);
    add('blocks', key, toPlain(correction));
  }
  for (const { url, hash, missed } of pictures ?? []) {
    add('pictures', url, { ...(hash && { hash }), ...(missed && { missed }) });
  }
  for (const annotation of annotations) {
    if (annotation.author) continue;
    const start = `${annotationsPath}${annotation.id}/`;
    const { versionId, passage, note, tags } = annotation;
    Object.assign(values, pick(annotation, annotationFields, start));
    values[`${start}place`] = toPlain({ versionId, passage });
    texts[`${start}note`] = note;
    for (const tag of tags) add(`${start}tags`, tagKey(tag), tag);
  }
  for (const [id, at] of Object.entries(purged)) values[`${annotationsPath}${id}/purgedAt`] = at;
  return { values, texts };
}

/**
 * Returns the clip with these fields, or null if it was deleted for good or became part of
 * another clip.
 */
export function fromFields(id: string, { values, texts }: Fields): SyncedClip | null {
  const parts = splitPaths(values);
  const own = parts.get('');
  const clippedAt = own?.list('clippedAt')[0];
  if (!own || clippedAt === undefined || isGone(own.fields)) return null;
  const corrections = readCorrections(own);
  const receivedTags = own.list('receivedTags');
  const clip: object = {
    ...{ readAt: null, favouriteAt: null, archivedAt: null, readingPlace: null, deletedAt: null },
    ...own.fields,
    ...{ id, clippedAt, addresses: own.list('addresses'), tags: readTags(own) },
    note: texts['note'] ?? '',
    ...(corrections && { corrections }),
    ...(receivedTags.length > 0 && { receivedTags }),
  };
  const annotations: Annotation[] = [];
  const purged: Record<string, Instant> = {};
  for (const [path, part] of parts) {
    if (path === '') continue;
    const annotationId = path.slice(annotationsPath.length, -1);
    const { purgedAt, place, ...fields } = part.fields;
    if (purgedAt !== undefined) purged[annotationId] = String(purgedAt);
    else if (place !== undefined) {
      const own = { id: annotationId, clipId: id, tags: readTags(part) };
      const annotation: object = {
        ...{ deletedAt: null, ...fields, ...(place as object), ...own },
        note: texts[`${path}note`] ?? '',
      };
      annotations.push(annotation as Annotation);
    }
  }
  return {
    clip: clip as SyncedClip['clip'],
    versions: own.entries('versions').map(([id, version]) => ({ id, ...version }) as SyncedVersion),
    annotations: annotations.sort(compareAge),
    pictures: own.entries('pictures').map(([url, use]): ClipImageUse => ({ url, ...use })),
    purged,
  };
}

function isGone(fields: Values): boolean {
  return fields['purgedAt'] !== undefined || fields['mergedInto'] !== undefined;
}

/** The values below one path: fields, and sets of members. */
class Part {
  readonly fields: Values = {};
  readonly #sets = new Map<string, Map<string, Plain>>();

  add(name: string, value: Plain): void {
    const member = parseMember(name);
    if (!member) {
      this.fields[name] = value;
      return;
    }
    const members = this.#sets.get(member.set) ?? new Map<string, Plain>();
    this.#sets.set(member.set, members.set(member.key, value));
  }

  /** The members of a set with their values, which are objects, sorted by key. */
  entries(set: string): readonly (readonly [key: string, value: object])[] {
    return this.list(set).map((key) => [key, this.#sets.get(set)?.get(key) as object]);
  }

  /** The keys of a set, sorted. */
  list(set: string): readonly string[] {
    return [...(this.#sets.get(set)?.keys() ?? [])].sort();
  }

  get(set: string, key: string): Plain {
    return this.#sets.get(set)?.get(key) ?? null;
  }
}

/** Groups values by their path without its last part. */
function splitPaths(values: Readonly<Record<string, Plain>>): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const [path, value] of Object.entries(values)) {
    const start = path.slice(0, path.lastIndexOf('/') + 1);
    const part = parts.get(start) ?? new Part();
    part.add(path.slice(start.length), value);
    parts.set(start, part);
  }
  return parts;
}

function readTags(part: Part): readonly string[] {
  return part.list('tags').map((key) => String(part.get('tags', key)));
}

function readCorrections(part: Part): Corrections | null {
  const fields = Object.fromEntries(part.entries('corrections')) as FieldCorrections;
  const blocks = part.entries('blocks').map(([, block]) => block as BlockCorrection);
  if (blocks.length === 0 && Object.keys(fields).length === 0) return null;
  return { fields, blocks: [...blocks].sort(compareBlocks) };
}

function compareBlocks(one: BlockCorrection, other: BlockCorrection): number {
  return compare(one.block, other.block) || one.occurrence - other.occurrence;
}

function compareAge(one: Annotation, other: Annotation): number {
  return compare(one.createdAt, other.createdAt) || compare(one.id, other.id);
}

/** The given fields of a record that are not null, by path. */
function pick<Row extends object>(
  row: Row,
  fields: readonly (keyof Row & string)[],
  start: string,
) {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = row[field] ?? null;
      return value === null ? [] : [[`${start}${field}`, toPlain(value)]];
    }),
  ) as Values;
}

/** Records of the model are plain values, but TypeScript does not see it in interfaces. */
function toPlain(value: unknown): Plain {
  return value as Plain;
}
