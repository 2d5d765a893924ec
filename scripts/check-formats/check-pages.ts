import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from '../../core/export';
import { bookBytes } from './book-bytes';
import { type Checker, runProgram } from './checker';
import { sampleClips } from './sample-clips';
import { samplePictures } from './sample-pictures';

const now = '2026-11-13T08:00:00.000Z';
/** From Debian's package `epubcheck`. */
const epubcheck = '/usr/share/java/epubcheck.jar';
/** Not a dependency of the project: it has 32 MB, and its installation downloads its own Java. */
const vnu = 'vnu-jar@26.9.27';

export const pageCheckers: readonly Checker[] = [
  {
    format: 'epub',
    checker: 'epubcheck',
    async run(folder) {
      if (!existsSync(epubcheck)) throw new Error('epubcheck is not installed');
      for (const [index, wholes] of [
        ...sampleClips.map((whole) => [whole]),
        sampleClips,
      ].entries()) {
        const path = join(folder, `book-${index}.epub`);
        const title = wholes[0]?.clip.summary.headline ?? '';
        writeFileSync(path, await bookBytes(wholes, samplePictures, { title, now }));
        runProgram('java', ['-jar', epubcheck, '--failonwarnings', path]);
      }
    },
  },
  {
    format: 'html',
    checker: 'vnu',
    run(folder) {
      const home = join(folder, 'vnu');
      mkdirSync(home);
      runProgram('npm', ['install', '--prefix', home, '--ignore-scripts', '--no-save', vnu]);
      const paths = [...sampleClips.map((whole) => [whole]), sampleClips, []].map(
        (wholes, index) => {
          const path = join(folder, `page-${index}.html`);
          const title = wholes[0]?.clip.summary.headline ?? 'Pressmark';
          writeFileSync(path, toHtml(wholes, samplePictures, title));
          return path;
        },
      );
      const jar = join(home, 'node_modules/vnu-jar/build/dist/vnu.jar');
      runProgram('java', ['-jar', jar, '--Werror', ...paths]);
    },
  },
];
