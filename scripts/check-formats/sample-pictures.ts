import type { ImageFile } from '../../core/files';

const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));

/** A grey pixel as PNG, and one as GIF under a name that says JPEG. */
export const samplePictures: readonly ImageFile[] = [
  {
    url: 'https://img.haldencourier.example/bridge.png',
    bytes: bytesOf(
      'iVBORw0KGgoAAAANSUhEUgAAACAAAAASCAAAAAAfo4OOAAAALklEQVR42mOoaOiYMGPBig07Dpy4cKOmpWfKnCVrtuw5cuYKVIJhVMGoAlIUAAC98m5AK58lYQAAAABJRU5ErkJggg==',
    ),
  },
  {
    url: 'https://img.haldencourier.example/plan.jpg',
    bytes: bytesOf('R0lGODdhAQABAIAAAH9/fwAAACwAAAAAAQABAAACAkQBADs='),
  },
];
