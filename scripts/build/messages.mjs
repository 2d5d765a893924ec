import { resolve } from 'node:path';
import { FluentResource } from '@fluent/bundle';

const catalogue = resolve(import.meta.dirname, '../../components/strings/catalogue.ts');

/**
 * Compiles .ftl files, so that pages neither load Fluent's parser nor wait for it. Importing
 * `strings/de/panels/popup.ftl` adds its messages to the language `de` as the subject `popup`.
 *
 * @returns {import('vite').Plugin}
 */
export function messages() {
  return {
    name: 'pressmark:messages',
    transform(source, id) {
      const [, language, subject] =
        /[/\\]strings[/\\]([^/\\]+)[/\\](?:[^/\\]+[/\\])?([^/\\]+)\.ftl$/.exec(id) ?? [];
      if (language === undefined) return null;
      const { body } = new FluentResource(source);
      const args = [language, subject, body].map((arg) => JSON.stringify(arg)).join(', ');
      return {
        code: `import { addMessages } from ${JSON.stringify(catalogue)};\naddMessages(${args});\n`,
        map: null,
        moduleSideEffects: true,
      };
    },
  };
}
