import { describe, expect, it } from 'vitest';
import { readOptions, WrongOption } from '../../../scripts/gallery/gallery-options';

describe('options of the gallery', () => {
  it('wants all states in no particular browser without arguments', () => {
    const options = readOptions([]);

    expect(options).toEqual({
      names: [],
      browser: undefined,
      language: undefined,
      widths: undefined,
      isMain: false,
      isAll: false,
      isForced: false,
      isHelp: false,
    });
  });

  it('reads names and options in any order', () => {
    const options = readOptions([
      ...['popup-', '--browser=firefox', '--widths=320,1600'],
      ...['panel-', '--language=pt-BR', '--main'],
    ]);

    expect(options).toMatchObject({
      names: ['popup-', 'panel-'],
      browser: 'firefox',
      language: 'pt-BR',
      widths: [320, 1600],
      isMain: true,
    });
  });

  it.each([
    ['--browser=safari', /“safari” is none of chromium, firefox/],
    ['--language=pt', /“pt” is none of en, .*pt-BR/],
    ['--widths=320,wide', /“320,wide” is no list of widths/],
    ['--width=320', /--width/],
  ])('rejects %s', (argument, message) => {
    const read = () => readOptions([argument]);

    expect(read).toThrow(WrongOption);
    expect(read).toThrow(message);
  });
});
