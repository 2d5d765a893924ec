import { pictureKind } from '../picture';

/** The media type of a picture in a backup, by its bytes; null for what is none of the kinds. */
export function pictureType(bytes: Uint8Array): string | null {
  return pictureKind(bytes)?.type ?? null;
}
