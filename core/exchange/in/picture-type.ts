import { pictureKind } from '../picture';

/** The media type of an image in a backup, by its bytes; null if it is not a supported type. */
export function pictureType(bytes: Uint8Array): string | null {
  return pictureKind(bytes)?.type ?? null;
}
