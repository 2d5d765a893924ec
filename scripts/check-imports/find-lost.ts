import { currentVersion, type StoredClip } from '../../core/model';
import { plainText } from '../../core/text';
import type { ImportedFile } from './import-file';

/** What is in a file, as another parser sees it: see `read_exports.py`. */
export interface Contents {
  readonly pages: number;
  readonly highlights: number;
  /** Pairs of field and text. */
  readonly values: readonly (readonly [field: string, text: string])[];
}

/**
 * What an import found of a file, and the fields with a value that is neither imported nor
 * reported, with the first such value.
 */
export interface Found {
  readonly pages: number;
  readonly highlights: number;
  readonly lost: readonly { readonly field: string; readonly text: string }[];
}

/** Compares what was imported with what is in the file. */
export function findLost({ clips, remarks }: ImportedFile, { values }: Contents): Found {
  const imported = foldWords(clips.map(toText).join(' '));
  // Long values are cut there.
  const reported = remarks.map(({ detail }) => foldWords(detail?.replace(/…$/, '') ?? '').trim());
  const named = remarks.map(({ place }) => foldName(String(place.field ?? '')));
  const times = new Set(clips.flatMap(listTimes).flatMap((time) => toMinute(time ?? '') ?? []));
  const isImported = (part: string) => {
    const minute = toMinute(part);
    if (minute !== null && (times.has(minute) || minute.startsWith('1970'))) return true;
    return imported.includes(foldWords(part));
  };
  const lost = new Map<string, string>();
  for (const [field, text] of values) {
    const name = foldName(field);
    const parts = name.endsWith('tags')
      ? text.split(/[[\],;|\s]+/).filter(Boolean)
      : splitValue(text);
    const missing = parts.find((part) => !isImported(part));
    const isReported =
      named.some((one) => one.includes(name)) ||
      reported.some((detail) => detail.length > 3 && foldWords(text).includes(detail));
    if (missing !== undefined && !isReported && !lost.has(field)) lost.set(field, missing);
  }
  return {
    pages: clips.length,
    highlights: clips.reduce((total, { annotations }) => total + annotations.length, 0),
    lost: [...lost].map(([field, text]) => ({ field, text })),
  };
}

/** All words of a clip. */
function toText(whole: StoredClip): string {
  const { clip, versions, annotations } = whole;
  const bodies = versions.map(({ article }) => plainText(article.body));
  return [...bodies, JSON.stringify({ clip, annotations, articles: versions })].join(' ');
}

function listTimes(whole: StoredClip): readonly (string | null)[] {
  const { clip, annotations } = whole;
  return [
    ...[clip.clippedAt, clip.readAt, clip.favouriteAt, clip.archivedAt],
    ...[currentVersion(whole).article.publishedAt],
    ...annotations.map(({ createdAt }) => createdAt),
  ];
}

/** A long text in pieces, a list of names in names; what is left between tags of a text is one. */
function splitValue(text: string): readonly string[] {
  const list = /^\[(.*)\]$/s.exec(text.trim())?.[1];
  const parts = list?.split(',') ?? text.split(/[\n|;]|(?<=[.!?])\s/);
  return parts.filter((part) => foldWords(part).trim() !== '');
}

/** Letters and digits, with a space for everything between. */
function foldWords(text: string): string {
  return ` ${text
    .replace(/\\[nrtbf"\\/]/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

function foldName(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '');
}

/** A time to the minute, if it is one in any of the ways that programs write it. */
function toMinute(text: string): string | null {
  const bare = text.trim();
  const isWithoutZone = /\d\d:\d\d/.test(bare) && !/Z|[+-]\d\d:?\d\d$|GMT|UTC/.test(bare);
  const ms = /^\d{9,17}(?:\.\d+)?$/.test(bare)
    ? fromNumber(Number(bare))
    : Date.parse(isWithoutZone ? `${bare}Z` : bare);
  return Number.isNaN(ms) ? null : new Date(ms).toISOString().slice(0, 16);
}

/** Milliseconds of a time in seconds, milliseconds or microseconds, or as Chromium counts. */
function fromNumber(value: number): number {
  if (value < 1e11) return value * 1000;
  if (value < 1e14) return value;
  return value < 1e16 ? value / 1000 : value / 1000 - 11_644_473_600_000;
}
