import type { Instant } from '../model';

/** A picture of an article, as it was fetched. */
export interface Picture {
  /** The address under which the article shows it. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** As the server called it, and when it was kept; in a backup. */
  readonly type?: string;
  readonly keptAt?: Instant;
}

/** The kinds of pictures that every reading program knows. */
export interface PictureKind {
  readonly type: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp';
  readonly extension: 'jpg' | 'png' | 'gif' | 'webp';
}

/**
 * What kind of picture some bytes are, by how they begin, since servers say
 * the wrong thing too often; null for what is none of the kinds.
 */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('\xff\xd8\xff')) return { type: 'image/jpeg', extension: 'jpg' };
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return { type: 'image/png', extension: 'png' };
  if (/^GIF8[79]a/.test(start)) return { type: 'image/gif', extension: 'gif' };
  if (/^RIFF.{4}WEBP/s.test(start)) return { type: 'image/webp', extension: 'webp' };
  return null;
}
