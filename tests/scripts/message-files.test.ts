import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { languages } from '../../core/model';
import { makeMessageFiles, pageFiles } from '../../scripts/build/messages.mjs';

const strings = 'components/strings/en/';

it('contain for pages what the page controller imports', async () => {
  const { metafile } = await build({
    entryPoints: ['entrypoints/page-controller/index.ts'],
    ...{ bundle: true, write: false, metafile: true, jsx: 'automatic', format: 'esm' },
    packages: 'external',
    loader: { '.ftl': 'empty', '.css': 'empty' },
    logLevel: 'silent',
  });
  const files = Object.keys(metafile.inputs)
    .filter((source) => source.endsWith('.ftl'))
    .map((source) => source.replace(strings, ''));
  expect(files.sort()).toEqual(pageFiles);
});

it('set the messages of a language when they are run, as a script or a module', () => {
  const files = makeMessageFiles();
  const scope: { pressmarkMessages?: Record<string, readonly { readonly id: string }[]> } = {};
  for (const { contents } of files) runInNewContext(contents, scope);
  const { pressmarkMessages: sent = {} } = scope;
  expect(Object.keys(sent).sort()).toEqual(
    files.map(({ relativeDest }) => relativeDest.replace(/^messages\/|\.js$/g, '')).sort(),
  );
  const others = languages.filter((language) => language !== 'en');
  for (const language of others) {
    const ids = (group: string) => sent[`${language}/${group}`]?.map(({ id }) => id);
    expect(ids('panels')).toContain('popup-clip-article');
    expect(ids('page')).toContain('common-undo');
    expect(ids('page')).not.toContain('popup-clip-article');
  }
});
