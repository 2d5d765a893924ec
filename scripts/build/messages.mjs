import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FluentResource } from '@fluent/bundle';

const strings = resolve(import.meta.dirname, '../../components/strings');
const catalogue = join(strings, 'catalogue.ts');
const english = 'en';

/** The messages that the page controller shows: a test compares them with its imports. */
export const pageFiles = [
  'base/common.ftl',
  'base/dates.ftl',
  'base/failures.ftl',
  'controls/authors.ftl',
  'controls/note.ftl',
  'controls/tags.ftl',
  'panels/page.ftl',
];

/**
 * Compiles .ftl files, so that pages neither load Fluent's parser nor wait for it. Importing
 * `strings/en/panels/popup.ftl` adds its messages to English as part of the group `panels`.
 *
 * @returns {import('vite').Plugin}
 */
export function messages() {
  return {
    name: 'pressmark:messages',
    transform(source, id) {
      const [, language, group] =
        /[/\\]strings[/\\]([^/\\]+)[/\\](?:([^/\\]+)[/\\])?[^/\\]+\.ftl$/.exec(id) ?? [];
      if (language === undefined) return null;
      const { body } = new FluentResource(source);
      const args = [language, group ?? '', body].map((arg) => JSON.stringify(arg)).join(', ');
      return {
        code: `import { addMessages } from ${JSON.stringify(catalogue)};\naddMessages(${args});\n`,
        map: null,
        moduleSideEffects: true,
      };
    },
  };
}

/**
 * Returns the files with the messages of all languages but English, one for each group. A file
 * works as a module of a page and as a script in a news page, which cannot import modules; it sets
 * `pressmarkMessages['de/panels']`.
 *
 * @returns {readonly { relativeDest: string, contents: string }[]}
 */
export function makeMessageFiles() {
  return listFolders(strings)
    .filter((language) => language !== english)
    .flatMap((language) => {
      const folder = join(strings, language);
      const groups = listFolders(folder).map((group) => {
        const paths = readdirSync(join(folder, group)).map((name) => `${group}/${name}`);
        return makeMessageFile(language, group, paths.sort());
      });
      return [...groups, makeMessageFile(language, 'page', pageFiles)];
    });
}

/**
 * @param {string} language
 * @param {string} group
 * @param {readonly string[]} paths in the folder of the language
 */
function makeMessageFile(language, group, paths) {
  const bodies = paths.flatMap(
    (path) => new FluentResource(readFileSync(join(strings, language, path), 'utf8')).body,
  );
  // Parsed faster than an object literal.
  const json = JSON.stringify(JSON.stringify(bodies));
  const key = JSON.stringify(`${language}/${group}`);
  return {
    relativeDest: `messages/${language}/${group}.js`,
    contents: `(globalThis.pressmarkMessages??={})[${key}]=JSON.parse(${json});\n`,
  };
}

/** @param {string} path */
function listFolders(path) {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
