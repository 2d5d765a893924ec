import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageTexts } from './find-language-faults';

/** The folder of `_locales` for a language: the browsers write “pt_BR” for “pt-BR”. */
const toBrowserFolder = (language: string) => language.replace('-', '_');

/** Reads all texts of a language from the project in `root`. */
export function readLanguage(root: string, language: string): LanguageTexts {
  const folder = join(root, 'components/strings', language);
  const paths = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
        path.endsWith('.ftl'),
      )
    : [];
  const browser = join(root, 'public/_locales', toBrowserFolder(language), 'messages.json');
  return {
    files: new Map(
      paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const),
    ),
    browser: existsSync(browser) ? JSON.parse(readFileSync(browser, 'utf8')) : {},
  };
}
