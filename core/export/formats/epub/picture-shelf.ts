import { type Picture, pictureKind } from '../../../files/picture';
import type { Book } from './package-document';

interface ShelvedPicture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Names the images that chapters show; each is in the book once. */
export function createShelf() {
  const names = new Map<string, string>();
  const pictures: Book['pictures'][number][] = [];
  return {
    /** All named images, in order. */
    pictures,
    /**
     * Starts a chapter with these images; `added` collects those that no earlier chapter
     * showed.
     */
    open(known: readonly Picture[]) {
      const byUrl = new Map(known.map((picture) => [picture.url, picture.bytes]));
      const added: ShelvedPicture[] = [];
      return {
        added,
        nameOf(url: string): string | null {
          const named = names.get(url);
          if (named !== undefined) return named;
          const bytes = byUrl.get(url);
          const kind = bytes && pictureKind(bytes);
          if (!bytes || !kind) return null;
          const name = `picture-${pictures.length + 1}.${kind.extension}`;
          names.set(url, name);
          pictures.push({ name, type: kind.type });
          added.push({ name, bytes });
          return name;
        },
      };
    },
  };
}
