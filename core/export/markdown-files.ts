import { detectImageKind, type ImageFile } from '../files/image-file';
import { currentVersion, getImageUrls, type WholeClip } from '../model';
import { hashText } from '../text';
import type { ClipFilesWriter } from './export-options';
import { toMarkdown } from './formats/markdown/to-markdown';
import { replaceImageUrls } from './replace-image-urls';
import { renderNote } from './template';

/** The note of a clip, followed by its images in a folder beside it. */
export const markdownFiles: ClipFilesWriter = (whole, images, options, now) => {
  const named = nameImages(whole, images);
  const names = new Map(named.map(({ url, name }) => [url, `${imageFolder}/${name}`]));
  const known = replaceImageUrls(whole, names);
  const note = options.template
    ? renderNote(options.template, known, now)
    : { ...toMarkdown(known, options.annotations), folder: '' };
  const folder = [note.folder, imageFolder].filter(Boolean).join('/');
  const beside = named.map(({ name, type, bytes }) => ({ folder, name, type, content: bytes }));
  return [note, ...beside];
};

const imageFolder = 'pictures';

/**
 * Names the images. Names are stable across exports, and unique to the clip and the image's address:
 * a file with a name is never replaced.
 */
function nameImages(whole: WholeClip, images: readonly ImageFile[]) {
  const byUrl = new Map(images.map((image) => [image.url, image]));
  return getImageUrls(currentVersion(whole).article).flatMap((url) => {
    const bytes = byUrl.get(url)?.bytes;
    const kind = bytes && detectImageKind(bytes);
    if (!bytes || !kind) return [];
    const id = whole.clip.id.replace(/[^\w-]/g, '').slice(0, 40) || 'clip';
    const name = `${id}-${(hashText(url) >>> 0).toString(36)}.${kind.extension}`;
    return [{ url, name, type: kind.type, bytes: bytes as Uint8Array<ArrayBuffer> }];
  });
}
