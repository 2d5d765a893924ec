import { parseArgs } from 'node:util';
import { type Language, languages } from '../../core/model';

const browsers = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browsers)[number];

/** What the arguments of `npm run gallery` and `npm run screenshots` ask for. */
export interface GalleryOptions {
  /** Parts of states' names. If empty, all states are wanted. */
  readonly names: readonly string[];
  readonly browser: BrowserName | undefined;
  readonly language: Language | undefined;
  /** In CSS pixels, instead of each state's own. */
  readonly widths: readonly number[] | undefined;
  readonly isMain: boolean;
  readonly isAll: boolean;
  readonly isForced: boolean;
  readonly isHelp: boolean;
}

/** Thrown for arguments that make no sense. The message says what is wrong. */
export class WrongOption extends Error {}

/**
 * Reads the arguments after the script's name.
 *
 * @throws {WrongOption}
 */
export function readOptions(args: readonly string[]): GalleryOptions {
  const { values, positionals } = parse(args);
  const widths = values.widths?.split(',').map(Number);
  if (widths && !widths.every((width) => Number.isInteger(width) && width > 0)) {
    throw new WrongOption(`“${values.widths}” is no list of widths`);
  }
  return {
    names: positionals,
    browser: choose(values.browser, browsers),
    language: choose(values.language, languages),
    widths,
    isMain: values.main,
    isAll: values.all,
    isForced: values.forced,
    isHelp: values.help,
  };
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  const value = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ browser: value, language: value, widths: value },
        ...{ main: flag, all: flag, forced: flag, help: flag },
      },
    });
  } catch (error) {
    if (error instanceof TypeError) throw new WrongOption(error.message);
    throw error;
  }
}

function choose<Name extends string>(
  given: string | undefined,
  names: readonly Name[],
): Name | undefined {
  const found = names.find((name) => name === given);
  if (given !== undefined && found === undefined) {
    throw new WrongOption(`“${given}” is none of ${names.join(', ')}`);
  }
  return found;
}
