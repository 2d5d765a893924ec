import type { LastExport } from '../../../core/export';
import type { WholeClip } from '../../../core/model';
import type { HeldByNote } from '../../../storage';

/** Returns the SHA-256 of a text as hexadecimal digits. */
export async function digestText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a note written from a clip holds of it. */
export async function describeHeld({ clip, annotations }: WholeClip): Promise<HeldByNote> {
  const { note, tags, versionId, contributions = [] } = clip;
  return {
    page: await digestText(JSON.stringify([note, tags, versionId, contributions])),
    annotations: Object.fromEntries(annotations.map(({ id, updatedAt }) => [id, updatedAt])),
  };
}

/** True if a clip has something that its note does not hold. */
export function hasNews(held: HeldByNote, now: HeldByNote): boolean {
  return held.page !== now.page || listNews(held, now).length > 0;
}

/** What is new since a note was written; all of the clip if nothing is known of the note. */
export function toLastExport(clipId: string, held: HeldByNote | null, now: HeldByNote): LastExport {
  const arrived = held === null ? Object.keys(now.annotations) : listNews(held, now);
  const changed = arrived.filter((id) => held !== null && id in held.annotations);
  const isPageNew = held?.page !== now.page;
  return {
    // What is new is not decided by times: clips of other devices arrive late.
    at: '9999-12-31T23:59:59.999Z',
    arrived: new Set(isPageNew ? [clipId, ...arrived] : arrived),
    changed: new Set(changed),
  };
}

/** The ids of annotations that are new or were changed. */
function listNews(held: HeldByNote, now: HeldByNote): readonly string[] {
  return Object.entries(now.annotations).flatMap(([id, updatedAt]) =>
    held.annotations[id] === updatedAt ? [] : [id],
  );
}
