import type { Annotation, Clip, StoredClip, Version } from '../../core/model';
import type { ImportState } from './import-state';
import type { ImportOutcome } from './import-types';
import { NameSet, namesOf } from './name-set';

/** A clip as the previous batches would have left it. */
interface Rehearsed {
  readonly clip: Clip;
  /** The addresses under which it is stored in the database. */
  readonly addressesBefore: readonly string[];
  readonly versions: readonly Version[];
  readonly versionIds: readonly string[];
  readonly gone: readonly string[];
  readonly annotations: readonly Annotation[];
}

/**
 * Remembers what the batches of a dry run would have written, if a later batch meets it.
 * The dry run then reports the same as the import for a page that occurs twice, far
 * apart, in a file.
 *
 * Which pages repeat is only known after a first pass. Remembering all of them would hold
 * the whole file in memory, so a file with repeats is read twice, and in the second pass
 * only those are remembered.
 */
export class ImportRehearsal {
  private early = new NameSet();
  /** Names that occur in more than one batch. */
  private readonly repeated = new Set<string>();
  private readonly clips = new Map<string, Rehearsed>();
  /** Clip ids by name. */
  private readonly byName = new Map<string, Set<string>>();

  /** True if a second pass through the file would report more. */
  get hasRepeats(): boolean {
    return this.repeated.size > 0;
  }

  /** Starts a second pass, knowing what repeats in the file. */
  restart(): void {
    this.early = new NameSet();
    this.clips.clear();
    this.byName.clear();
  }

  /** The batch with the addresses under which the clips it meets are stored in the database. */
  toRead(wholes: readonly StoredClip[]): readonly StoredClip[] {
    if (this.clips.size === 0) return wholes;
    return wholes.map((whole) => {
      const more = this.metBy(whole).flatMap(({ addressesBefore }) => addressesBefore);
      const { clip } = whole;
      const addresses = [...clip.addresses, ...more];
      return more.length === 0 ? whole : { ...whole, clip: { ...clip, addresses } };
    });
  }

  /** The state read for a batch, as the previous batches would have left it. */
  goOn(state: ImportState, wholes: readonly StoredClip[]): ImportState {
    const met = new Set(this.clips.size === 0 ? [] : wholes.flatMap((whole) => this.metBy(whole)));
    if (met.size === 0) return state;
    const versionsOf = new Map(state.versionsOf);
    for (const { clip, addressesBefore, versions, versionIds, gone, annotations } of met) {
      const before = state.clips.get(clip.id)?.before ?? null;
      state.clips.set(clip.id, { before, clip, newText: null, pictures: null });
      for (const address of addressesBefore) {
        if (state.owners.get(address) === clip.id) state.owners.delete(address);
      }
      for (const address of clip.addresses) state.owners.set(address, clip.id);
      for (const version of versions) state.versions.set(version.id, version);
      for (const id of gone) state.versions.delete(id);
      versionsOf.set(clip.id, versionIds);
      for (const mark of annotations) state.annotations.set(mark.id, mark);
    }
    return { ...state, versionsOf };
  }

  /** Records the outcome of a batch. */
  remember(
    state: ImportState,
    wholes: readonly StoredClip[],
    outcomes: readonly ImportOutcome[],
  ): void {
    const ids = new Set<string>();
    const batch = new Set<string>();
    for (const [index, whole] of wholes.entries()) {
      const clipId = outcomes[index]?.clipId ?? whole.clip.id;
      const gone = (state.versionsOf.get(clipId) ?? []).filter((id) => state.goneVersions.has(id));
      const left = state.clips.get(clipId)?.before?.addresses ?? [];
      for (const name of [...namesOf(whole), clipId, ...gone, ...left]) {
        batch.add(name);
        if (this.early.mayHave(name)) this.repeated.add(name);
        if (this.repeated.has(name)) ids.add(clipId);
      }
    }
    for (const name of batch) this.early.add(name);
    for (const id of ids) this.keep(state, id);
  }

  private keep(state: ImportState, id: string): void {
    const imported = state.clips.get(id);
    if (imported === undefined) return;
    const isOwn = (part: { readonly clipId: string }) => part.clipId === id;
    const versions = [...state.versions.values()].filter(isOwn);
    const known = [...(state.versionsOf.get(id) ?? []), ...versions.map((version) => version.id)];
    const rehearsed: Rehearsed = {
      clip: imported.clip,
      addressesBefore: imported.before?.addresses ?? [],
      versions,
      versionIds: [...new Set(known)].filter((versionId) => !state.goneVersions.has(versionId)),
      gone: [...state.goneVersions, ...(this.clips.get(id)?.gone ?? [])].filter(
        (versionId) => !state.versions.has(versionId),
      ),
      annotations: [...state.annotations.values()].filter(isOwn),
    };
    this.clips.set(id, rehearsed);
    for (const name of [...namesOf(rehearsed), ...rehearsed.gone, ...rehearsed.addressesBefore]) {
      const ids = this.byName.get(name) ?? new Set();
      this.byName.set(name, ids.add(id));
    }
  }

  private metBy(whole: StoredClip): readonly Rehearsed[] {
    const ids = namesOf(whole).flatMap((name) => [...(this.byName.get(name) ?? [])]);
    return [...new Set(ids)].flatMap((id) => this.clips.get(id) ?? []);
  }
}
