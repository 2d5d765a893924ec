import { describe, expect, it } from 'vitest';
import { formatNaturalName, splitName } from '../../../core/export/formats/citation/person-name';

describe('splitName', () => {
  it.each([
    ['Ada Mensah', 'Ada', '', '', 'Mensah', ''],
    ['Ada M. K. Mensah', 'Ada M. K.', '', '', 'Mensah', ''],
    ['Jan van Halder', 'Jan', '', 'van', 'Halder', ''],
    ['Jan van der Halder', 'Jan', '', 'van der', 'Halder', ''],
    ['Ida von Osk', 'Ida', 'von', '', 'Osk', ''],
    ['Paul de Nordby', 'Paul', 'de', '', 'Nordby', ''],
    ['Omar bin Halim', 'Omar', '', 'bin', 'Halim', ''],
    ['Dick Van Osk', 'Dick', '', '', 'Van Osk', ''],
    ['Lucia De La Mora', 'Lucia', '', '', 'De La Mora', ''],
    ['Ruth Lien Jr.', 'Ruth', '', '', 'Lien', 'Jr.'],
    ['Bob O’Neil, Jr.', 'Bob', '', '', 'O’Neil', 'Jr.'],
    ['O’Neil, Jr., Bob', 'Bob', '', '', 'O’Neil', 'Jr.'],
    ['van der Halder, III, Jan-Ole P.', 'Jan-Ole P.', '', 'van der', 'Halder', 'III'],
    ['Dr. Ada Mensah', 'Ada', '', '', 'Mensah', ''],
    ['Juan Mora y Prado', 'Juan', '', '', 'Mora y Prado', ''],
    ['Anne-Marie Lien', 'Anne-Marie', '', '', 'Lien', ''],
    ['bell oskar', 'bell', '', '', 'oskar', ''],
  ])('splits %s into its parts', (name, given, dropping, nonDropping, family, suffix) => {
    expect(splitName(name)).toEqual({ given, dropping, nonDropping, family, suffix });
  });

  it.each([
    ['Rosa Mora Prado', 'es', 'Rosa', 'Mora Prado'],
    ['Juan Carlos Prado', 'es', 'Juan Carlos', 'Prado'],
    ['Rosa Mora Prado', 'en', 'Rosa Mora', 'Prado'],
    ['Kovács Anna', 'hu', 'Anna', 'Kovács'],
    ['Nguyễn Thị Hoa', 'vi', 'Thị Hoa', 'Nguyễn'],
    ['山川 花子', 'ja', '花子', '山川'],
  ])('splits %s by the rules of the language %s', (name, language, given, family) => {
    expect(splitName(name, language)).toMatchObject({ given, family });
  });

  it('does not split one word with a suffix', () => {
    expect(splitName("O'Brien, Jr.")).toEqual({ literal: "O'Brien Jr." });
  });

  it.each([
    'Reuters',
    'Nordby Press Agency',
    'SID Nachrichtenagentur',
    'Evangelischer Pressedienst',
    'Agência Lusa',
    'Polska Agencja Prasowa',
    'Anadolu Ajansı',
    'PR Newswire',
    'Courier Staff',
    'The Halden Courier',
    'Redaktion Haldenbote',
    'Mensah, Ada',
    'Mensah, Lien, Halder',
    'Pelé',
    '山川花子',
    'アダ・メンサー',
    '김하나',
  ])('does not split %s', (name) => {
    expect(splitName(name)).toEqual({ literal: name });
  });

  it('is reversed by formatNaturalName', () => {
    for (const name of ['Jan van der Halder', 'Ruth Lien Jr.', 'Ida von Osk', 'Reuters']) {
      expect(formatNaturalName(splitName(name))).toBe(name);
    }
  });
});
