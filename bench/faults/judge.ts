import { currentVersion, type StoredClip } from '../../core/model';
import { plainText } from '../../core/text';
import type { Finding } from './finding';
import type { Ledger } from './ledger';
import { makeStory, numberOf } from './story';

/** A library as its own methods return it. */
export interface LibraryState {
  readonly clips: readonly StoredClip[];
  /** The clips that the list counts: outside of the bin, and in it. */
  readonly counted: { readonly all: number; readonly bin: number };
  /** The ids of the clips that the search found by the rare word of a story, by its number. */
  readonly found: ReadonlyMap<number, readonly string[]>;
}

/** Compares a library with what it has acknowledged. */
export function judge({ clips, counted, found }: LibraryState, ledger: Ledger): Finding[] {
  const findings: Finding[] = [...ledger.findings];
  const add = (kind: Finding['kind'], what: string) => findings.push({ kind, what });
  const clipsOf = new Map<number, StoredClip[]>();
  for (const whole of clips) {
    const number = numberOf(whole.clip.summary.headline);
    if (number === null || !ledger.stories.has(number)) {
      add('doubled', `clip ${whole.clip.id} that nobody asked for`);
      continue;
    }
    clipsOf.set(number, [...(clipsOf.get(number) ?? []), whole]);
    for (const what of describeDamage(whole, number)) add('torn', `story ${number}: ${what}`);
  }
  for (const [number, clipId] of ledger.stories) {
    const stored = clipsOf.get(number) ?? [];
    if (clipId !== null && stored.length === 0) add('lost', `story ${number}`);
    if (stored.length > 1) add('doubled', `story ${number}, ${stored.length} times`);
    const hits = found.get(number);
    if (hits === undefined || stored.length !== 1) continue;
    if (hits.length !== 1 || hits[0] !== stored[0]?.clip.id) {
      add('unfound', `story ${number}: the search found ${hits.length} clips`);
    }
  }
  const annotations = clips.flatMap((whole) =>
    whole.annotations.flatMap((one) => (one.deletedAt === null ? one : [])),
  );
  const byId = new Map(annotations.map((one) => [one.id, one]));
  if (byId.size < annotations.length) add('doubled', 'the id of a highlight');
  for (const [id, { story, isAcknowledged, notes }] of ledger.highlights) {
    const stored = byId.get(id);
    if (stored === undefined) {
      // With its clip, which is reported already.
      if (isAcknowledged && clipsOf.has(story)) add('lost', `highlight ${id} of story ${story}`);
    } else if (!notes.includes(stored.note)) {
      add('lost', `note of ${id}: "${stored.note}" instead of ${JSON.stringify(notes)}`);
    }
  }
  const inBin = clips.filter(({ clip }) => clip.deletedAt !== null).length;
  if (counted.bin !== inBin || counted.all !== clips.length - inBin) {
    const read = `${clips.length - inBin} and ${inBin}`;
    // Follows from a clip that is gone or there twice.
    if (findings.length === 0) {
      add('torn', `counters ${counted.all} and ${counted.bin}, clips ${read}`);
    }
  }
  return findings;
}

/** Compares a stored clip with its story, and its parts with each other. */
function describeDamage(whole: StoredClip, number: number): readonly string[] {
  const { clip, versions, annotations } = whole;
  if (!versions.some(({ id }) => id === clip.versionId)) return ['its version is missing'];
  const damage: string[] = [];
  const text = plainText(currentVersion(whole).article.body);
  for (const [index, paragraph] of makeStory(number).paragraphs.entries()) {
    const times = text.split(paragraph).length - 1;
    if (times !== 1) damage.push(`paragraph ${index} is there ${times} times`);
  }
  const active = annotations.filter(({ deletedAt }) => deletedAt === null);
  for (const { id, passage } of active) {
    if (!text.includes(passage.quote.exact)) damage.push(`the words of ${id} are not in its text`);
  }
  const quotes = new Set(active.map(({ passage }) => passage.quote.exact));
  if (quotes.size < active.length) damage.push('two highlights on the same words');
  if (clip.annotationCount !== active.length) {
    damage.push(`${active.length} highlights, counted as ${clip.annotationCount}`);
  }
  return damage;
}
