import type { Instant } from '../model';

/** A fetched image of an article. */
export interface ImageFile {
  /** The address that the article uses for it. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** The server's media type, and when it was saved; only in a backup. */
  readonly type?: string;
  readonly keptAt?: Instant;
}

/** An image format that every program supports. */
export interface ImageKind {
  readonly type: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp';
  readonly extension: 'jpg' | 'png' | 'gif' | 'webp';
}

/**
 * Detects the format of an image by its first bytes, since servers often send the wrong
 * type; null if it is not supported.
 */
export function detectImageKind(bytes: Uint8Array): ImageKind | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('\xff\xd8\xff')) return { type: 'image/jpeg', extension: 'jpg' };
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return { type: 'image/png', extension: 'png' };
  if (/^GIF8[79]a/.test(start)) return { type: 'image/gif', extension: 'gif' };
  if (/^RIFF.{4}WEBP/s.test(start)) return { type: 'image/webp', extension: 'webp' };
  return null;
}

/** The media type of an image by its bytes; null if it is not a supported type. */
export function detectImageType(bytes: Uint8Array): string | null {
  return detectImageKind(bytes)?.type ?? null;
}
