import { detectPictureKind, type Picture } from '../files/picture';
import { currentVersion, getImageUrls, type WholeClip } from '../model';
import type { ClipFilesWriter } from './export-options';
import { toMarkdown } from './formats/markdown/to-markdown';
import { replacePictureUrls } from './replace-picture-urls';
import { renderNote } from './template';

/** The note of a clip, followed by its images in a folder beside it. */
export const markdownFiles: ClipFilesWriter = (whole, pictures, options, now) => {
  const named = namePictures(whole, pictures);
  const names = new Map(named.map(({ url, name }) => [url, `${pictureFolder}/${name}`]));
  const known = replacePictureUrls(whole, names);
  const note = options.template
    ? renderNote(options.template, known, now)
    : { ...toMarkdown(known, options.annotations), folder: '' };
  const folder = [note.folder, pictureFolder].filter(Boolean).join('/');
  const beside = named.map(({ name, type, bytes }) => ({ folder, name, type, content: bytes }));
  return [note, ...beside];
};

const pictureFolder = 'pictures';

/** Names the images. Names are stable across exports, and unique to the clip. */
function namePictures(whole: WholeClip, pictures: readonly Picture[]) {
  const byUrl = new Map(pictures.map((picture) => [picture.url, picture]));
  return getImageUrls(currentVersion(whole).article).flatMap((url, index) => {
    const bytes = byUrl.get(url)?.bytes;
    const kind = bytes && detectPictureKind(bytes);
    if (!bytes || !kind) return [];
    const id = whole.clip.id.replace(/[^\w-]/g, '').slice(0, 40) || 'clip';
    const name = `${id}-${index + 1}.${kind.extension}`;
    return [{ url, name, type: kind.type, bytes: bytes as Uint8Array<ArrayBuffer> }];
  });
}
