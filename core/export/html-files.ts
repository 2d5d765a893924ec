import { makeFileName } from '../files/file-name';
import { currentVersion } from '../model';
import type { ClipFilesWriter } from './export-options';
import { toHtml } from './formats/html';
import { getTitle } from './values/title';

/** The web page of a clip, with its images embedded. */
export const htmlFiles: ClipFilesWriter = (whole, images) => {
  const { article } = currentVersion(whole);
  const title = getTitle(article);
  return [
    {
      folder: '',
      name: makeFileName(title, article.publishedAt ?? whole.clip.clippedAt, 'html'),
      type: 'text/html',
      content: toHtml([whole], images, title),
    },
  ];
};
