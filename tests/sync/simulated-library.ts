import type { Article } from '../../core/model';
import {
  fromFields,
  type Image,
  type KnownDevices,
  type KnownRecord,
  type Local,
  noDevices,
  type Outcome,
  type Place,
  type SyncedClip,
  toFields,
  type Update,
} from '../../core/sync';

/** A clip with the texts of its versions, by hash. */
export interface ClipWithTexts {
  readonly clip: SyncedClip;
  readonly texts: ReadonlyMap<string, Article>;
}

/** A library in memory. What is written survives a restart; all else does not. */
export class Library implements Local {
  readonly clips = new Map<string, ClipWithTexts>();
  readonly known = new Map<string, KnownRecord>();
  devices = noDevices;
  readonly images = new Map<string, Image>();
  readonly #changes = new Map<string, { mark: string; changedAt: string }>();
  #place: Place = { cursor: null, waiting: [] };
  #marks = 0;

  /** Called before records are stored, where another page may change a clip. */
  beforeStore: ((id: string) => void) | null = null;

  /** Changes a clip as a user would: null deletes it for good. */
  change(id: string, clip: ClipWithTexts | null, changedAt: number): void {
    if (clip) this.clips.set(id, clip);
    else this.clips.delete(id);
    this.#marks += 1;
    const instant = new Date(changedAt).toISOString();
    this.#changes.set(id, { mark: `${this.#marks}`, changedAt: instant });
  }

  async listChanged(limit: number) {
    return [...this.#changes.keys()].slice(0, limit);
  }

  async read(ids: readonly string[]) {
    return ids.map((id) => {
      const change = this.#changes.get(id);
      const clip = this.clips.get(id);
      return {
        known: this.known.get(id) ?? null,
        change: change ? { fields: clip ? toFields(clip.clip) : null, ...change } : null,
      };
    });
  }

  async store(updates: readonly Update[]) {
    for (const { known } of updates) this.beforeStore?.(known.id);
    const outcomes = updates.map((update) => this.#check(update, updates));
    if (outcomes.some((outcome) => outcome !== 'ready')) return outcomes;
    for (const { known, fields, texts: sent } of updates) {
      this.#changes.delete(known.id);
      this.known.set(known.id, known);
      if (!fields) continue;
      const own = this.clips.get(known.id)?.texts;
      this.clips.delete(known.id);
      const clip = fromFields(known.id, fields);
      if (clip === null) continue;
      const hashes = clip.versions.map(({ hash }) => hash);
      const found = hashes.map((hash) => [hash, own?.get(hash) ?? sent?.get(hash)] as const);
      const missing = found.find(([, text]) => text === undefined);
      if (missing) throw new Error(`the text ${missing[0]} is missing`);
      const texts = new Map(found as [string, Article][]);
      this.clips.set(known.id, { clip: placeHighlights(clip), texts });
    }
    return outcomes;
  }

  #check({ known, mark, fields }: Update, updates: readonly Update[]): Outcome {
    if ((this.#changes.get(known.id)?.mark ?? null) !== mark) return 'changed';
    const addresses = (fields && fromFields(known.id, fields)?.clip.addresses) ?? [];
    const index = updates.findIndex((update) => update.known.id === known.id);
    // After the updates before this one.
    const clips = new Map([...this.clips].map(([id, { clip }]) => [id, clip.clip.addresses]));
    for (const update of updates.slice(0, index)) {
      if (!update.fields) continue;
      const clip = fromFields(update.known.id, update.fields);
      clips.set(update.known.id, clip?.clip.addresses ?? []);
    }
    clips.delete(known.id);
    const owner = [...clips].find(([, own]) => own.some((address) => addresses.includes(address)));
    return owner ? { ownerId: owner[0] } : 'ready';
  }

  async findKnown(names: readonly string[]) {
    return [...this.known.values()].filter(({ name }) => names.includes(name));
  }

  async listKnown(which: 'unsent' | 'all', afterId: string, limit: number) {
    return [...this.known.values()]
      .filter(({ id, isSent }) => id > afterId && (which === 'all' || !isSent))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .slice(0, limit);
  }

  async forget(ids: readonly string[]) {
    for (const id of ids) this.known.delete(id);
  }

  async forgetServer() {
    for (const known of this.known.values()) {
      this.known.set(known.id, { ...known, token: null, isSent: false, blobs: [] });
    }
  }

  async readPlace() {
    return this.#place;
  }

  async writePlace(place: Place) {
    this.#place = { ...this.#place, ...place };
  }

  async readDevices() {
    return this.devices;
  }

  async storeDevices(devices: KnownDevices) {
    this.devices = devices;
  }

  async readTexts(ids: readonly string[]) {
    return new Map(ids.flatMap((id) => [...(this.clips.get(id)?.texts ?? [])]));
  }

  async readImage(hash: string) {
    return this.images.get(hash) ?? null;
  }

  async listMissingImages(hashes: readonly string[]) {
    return hashes.filter((hash) => !this.images.has(hash));
  }

  async storeImage(hash: string, image: Image) {
    this.images.set(hash, image);
  }
}

/** Highlights of a version that is gone move to the one that is shown. */
function placeHighlights(clip: SyncedClip): SyncedClip {
  const ids = new Set(clip.versions.map(({ id }) => id));
  const { versionId } = clip.clip;
  const place = <One extends { versionId: string }>(one: One) =>
    ids.has(one.versionId) ? one : { ...one, versionId };
  return { ...clip, annotations: clip.annotations.map(place) };
}
