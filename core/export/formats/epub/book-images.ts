import { detectImageKind, type ImageFile } from '../../../files/image-file';
import type { Book } from './package-document';

interface BookImage {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Names the images that chapters show; each is in the book once. */
export function createBookImages() {
  const names = new Map<string, string>();
  const images: Book['images'][number][] = [];
  return {
    /** All named images, in order. */
    images,
    /**
     * Starts a chapter with these images; `added` collects those that no earlier chapter
     * showed.
     */
    open(known: readonly ImageFile[]) {
      const byUrl = new Map(known.map((image) => [image.url, image.bytes]));
      const added: BookImage[] = [];
      return {
        added,
        nameOf(url: string): string | null {
          const named = names.get(url);
          if (named !== undefined) return named;
          const bytes = byUrl.get(url);
          const kind = bytes && detectImageKind(bytes);
          if (!bytes || !kind) return null;
          const name = `picture-${images.length + 1}.${kind.extension}`;
          names.set(url, name);
          images.push({ name, type: kind.type });
          added.push({ name, bytes });
          return name;
        },
      };
    },
  };
}
