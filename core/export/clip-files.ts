import { fileName } from '../files/file-name';
import { type Picture, pictureKind } from '../files/picture';
import { currentVersion, getImageUrls, type Instant, type WholeClip } from '../model';
import type { ExportFormat, ExportOptions } from './export-format';
import type { ExportFile } from './formats/export-file';
import { toHtml } from './formats/html';
import { toMarkdown } from './formats/markdown/to-markdown';
import { renderNote } from './template';
import { titleOf } from './values/title-of';
import { withPictureNames } from './with-picture-names';

/** A file and its folder: "/" between folders, empty for none. */
export interface PlacedFile extends ExportFile {
  readonly folder: string;
}

/** The file of a clip, followed by its image files. `pictures` are the saved images of the clip. */
export function clipFiles(
  format: Extract<ExportFormat, 'markdown' | 'html'>,
  whole: WholeClip,
  pictures: readonly Picture[],
  options: ExportOptions,
  now: Instant,
): readonly [PlacedFile, ...PlacedFile[]] {
  const { article } = currentVersion(whole);
  if (format === 'html') {
    const title = titleOf(article);
    return [
      {
        folder: '',
        name: fileName(title, article.publishedAt ?? whole.clip.clippedAt, 'html'),
        type: 'text/html',
        content: toHtml([whole], pictures, title),
      },
    ];
  }
  const named = namePictures(whole, pictures);
  const names = new Map(named.map(({ url, name }) => [url, `${pictureFolder}/${name}`]));
  const known = withPictureNames(whole, names);
  const note = options.template
    ? renderNote(options.template, known, now)
    : { ...toMarkdown(known, options.annotations), folder: '' };
  const folder = [note.folder, pictureFolder].filter(Boolean).join('/');
  const beside = named.map(({ name, type, bytes }) => ({ folder, name, type, content: bytes }));
  return [note, ...beside];
}

const pictureFolder = 'pictures';

/** Names the images. Names are stable across exports, and unique to the clip. */
function namePictures(whole: WholeClip, pictures: readonly Picture[]) {
  const byUrl = new Map(pictures.map((picture) => [picture.url, picture]));
  return getImageUrls(currentVersion(whole).article).flatMap((url, index) => {
    const bytes = byUrl.get(url)?.bytes;
    const kind = bytes && pictureKind(bytes);
    if (!bytes || !kind) return [];
    const id = whole.clip.id.replace(/[^\w-]/g, '').slice(0, 40) || 'clip';
    const name = `${id}-${index + 1}.${kind.extension}`;
    return [{ url, name, type: kind.type, bytes: bytes as Uint8Array<ArrayBuffer> }];
  });
}
