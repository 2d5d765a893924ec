import type { Clip, Instant, Version, WholeClip } from '../../core/model';
import { cleanTags } from '../tags/tags';
import type { LeftWords } from './dropped-text';
import {
  dropVersion,
  type ImportedClip,
  type ImportState,
  putAnnotation,
  putVersion,
  standingOn,
} from './import-state';
import { isSame } from './is-same';
import { relocateAnnotations } from './relocate-annotations';
import { type ClipState, replacedWords } from './replaced-text';

/**
 * Replaces a saved clip by the one in the file. Returns what only the library had, which
 * is lost.
 */
export function replaceWhole(
  state: ImportState,
  kept: ImportedClip,
  { clip: incoming, versions, annotations }: WholeClip,
  now: Instant,
): readonly LeftWords[] {
  const { id } = kept.clip;
  const before = stateOf(state, kept.clip);
  const isOwn = (part: { readonly clipId: string } | undefined) =>
    part === undefined || part.clipId === id;
  if (!isOwn(state.versions.get(incoming.versionId))) return [];
  const addresses = incoming.addresses.filter(
    (address) => (state.owners.get(address) ?? id) === id,
  );
  // Addresses it no longer has may belong to another clip of the file.
  for (const address of kept.clip.addresses) {
    if (state.owners.get(address) === id) state.owners.delete(address);
  }
  for (const address of addresses) state.owners.set(address, id);
  const isSameText = kept.clip.versionId === incoming.versionId;
  for (const version of versions) {
    const known = state.versions.get(version.id);
    const own = { ...version, clipId: id };
    if (!isSame(known, own)) putVersion(state, own);
  }
  const left = (state.versionsOf.get(id) ?? []).filter(
    (versionId) => !versions.some((version) => version.id === versionId),
  );
  for (const versionId of left) dropVersion(state, versionId);
  if (!isSameText) kept.newText = state.versions.get(incoming.versionId) ?? null;
  const marks = annotations
    .filter((mark) => isOwn(state.annotations.get(mark.id)))
    .map((mark) => ({ ...mark, clipId: id, tags: cleanTags(mark.tags) }));
  const ids = new Set(marks.map((mark) => mark.id));
  for (const mark of standingOn(state, id)) {
    // Keeps a highlight that was made since the import began.
    if (ids.has(mark.id) || mark.updatedAt > now) continue;
    putAnnotation(state, { ...mark, deletedAt: now, updatedAt: now });
  }
  for (const mark of marks) {
    const known = state.annotations.get(mark.id);
    // Keeps what the user has written on it since the import began.
    if (known !== undefined && known.updatedAt > now) continue;
    if (!isSame(known, mark)) putAnnotation(state, mark);
  }
  moveFrom(state, id, new Set(left), state.versions.get(incoming.versionId));
  kept.clip = { ...incoming, id, addresses, tags: cleanTags(incoming.tags) };
  return replacedWords(before, stateOf(state, kept.clip));
}

/** Moves highlights from removed texts, including deleted highlights, to the current text. */
function moveFrom(
  state: ImportState,
  clipId: string,
  gone: ReadonlySet<string>,
  read: Version | undefined,
): void {
  const marks = [...state.annotations.values()].filter(
    (mark) => mark.clipId === clipId && gone.has(mark.versionId),
  );
  if (read === undefined || marks.length === 0) return;
  for (const mark of relocateAnnotations(read, marks).annotations) putAnnotation(state, mark);
}

function stateOf(state: ImportState, clip: Clip): ClipState {
  const versions = [...state.versions.values()].filter(({ clipId }) => clipId === clip.id);
  return { clip, marks: standingOn(state, clip.id), versions };
}
