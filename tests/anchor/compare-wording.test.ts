import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWording } from '../../core/anchor/text/wording/compare-wording';

/** A language and a wording before and after an edit. */
type Case = readonly [language: string, before: string, now: string];

const changedNumbers: readonly Case[] = [
  ['en', 'The vote was 14 to 11.', 'The vote was 14 to 10.'],
  ['en', 'The vote was 14 to 11.', 'The vote was 11 to 14.'],
  ['en', 'The vote was 14 to 11.', 'The vote was 14 to 1.'],
  ['en', 'eleven councillors stayed', 'ten councillors stayed'],
  ['en', 'two gates', 'three gates'],
  ['en', 'twenty-one boats', 'twenty-two boats'],
  ['en', 'it cost $3.2bn', 'it cost $3.2m'],
  ['en', 'about 3 million crowns', 'about 3 billion crowns'],
  ['en', 'a rise of 1.5 per cent', 'a rise of 15 per cent'],
  ['en', 'a fall to -5 degrees', 'a fall to 5 degrees'],
  ['en', 'at 14:30', 'at 14:20'],
  ['en', 'in 1,234 houses', 'in 1,243 houses'],
  ['de', 'elf Boote', 'zehn Boote'],
  ['de', 'einundzwanzig Boote', 'zweiundzwanzig Boote'],
  ['de', '1,5 Meter', '15 Meter'],
  ['fr', 'onze bateaux', 'douze bateaux'],
  ['fr', '10 000 euros', '12 000 euros'],
  ['es', 'veintiún barcos', 'veintidós barcos'],
  ['pt', 'duzentos barcos', 'trezentos barcos'],
  ['ja', '賛成14、反対11', '賛成14、反対10'],
  ['ja', '１４人', '１１人'],
  ['zh', '十一人反对', '十二人反对'],
  ['zh', '二百三十人', '二百四十人'],
  ['zh', '3万人', '3亿人'],
  ['ar', 'صوت ١٤ عضوا', 'صوت ١١ عضوا'],
  ['ar', 'ثلاثة قوارب', 'أربعة قوارب'],
  ['', 'eleven boats', 'ten boats'],
  ['en', 'a fall to −5', 'a fall to 5'],
  ['en', 'it cost R−4bn', 'it cost R4bn'],
  ['en', 'about 10² stones', 'about 102 stones'],
  ['en', 'about ½ of it', 'about 2 of it'],
  ['en', 'about 1½ hours', 'about 11/2 hours'],
  ['en', 'it cost $5 million', 'it cost $5 billion'],
  ['en', 'a result of -$5m', 'a result of $5m'],
  ['en', 'a result of −£5m', 'a result of £5m'],
  ['en', 'a result of –US$5m', 'a result of US$5m'],
  ['en', 'a rise of .5 per cent', 'a rise of 5 per cent'],
  ['en', 'a change of -.5', 'a change of .5'],
  ['de', 'im Schnitt .500', 'im Schnitt 500'],
  ['en', 'about 1e5 cells', 'about 1e-5 cells'],
  ['en', 'about 1E5 cells', 'about 1E−5 cells'],
  ['en', 'under Section 2.10', 'under Section 2.1'],
  ['en', 'in version 1.10', 'in version 1.1'],
  ['en', 'from 15:00', 'from 15.30'],
];

const addedNegations: readonly Case[] = [
  ['en', 'the mayor was told', 'the mayor was not told'],
  ['en', 'it is closed', "it isn't closed"],
  ['en', 'it isn’t closed', 'it is closed'],
  ['en', 'the gate can hold', 'the gate cannot hold'],
  ['en', 'with a permit', 'without a permit'],
  ['de', 'es gab einen Antrag', 'es gab keinen Antrag'],
  ['de', 'sie hat zugestimmt', 'sie hat nicht zugestimmt'],
  ['de', 'sie sagt es immer', 'sie sagt es nie'],
  ['fr', 'il a voté', "il n'a pas voté"],
  ['fr', 'il n’a pas voté', 'il a voté'],
  ['es', 'la alcaldesa sabía', 'la alcaldesa no sabía'],
  ['es', 'con permiso', 'sin permiso'],
  ['pt', 'a prefeita sabia', 'a prefeita não sabia'],
  ['pt', 'com licença', 'sem licença'],
  ['ja', '市長は知っている', '市長は知らない'],
  ['ja', '賛成します', '賛成しません'],
  ['ja', '何も言わずに帰った', '何も言って帰った'],
  ['zh', '市长知道此事', '市长不知道此事'],
  ['zh', '他们已经同意', '他们没有同意'],
  ['zh', '已经公布', '未公布'],
  ['ar', 'العمدة يعرف', 'العمدة لا يعرف'],
  ['ar', 'وافق المجلس', 'لم يوافق المجلس'],
  ['', 'sie hat zugestimmt', 'sie hat nicht zugestimmt'],
];

const unchanged: readonly Case[] = [
  ['en', 'in 1,000 houses', 'in 1000 houses'],
  ['en', 'in 1,000 houses', 'in 1 000 houses'],
  ['de', 'in 1.000 Häusern', 'in 1000 Häusern'],
  ['de', '1,5 Meter', '1.5 Meter'],
  ['ja', '１４人', '14人'],
  ['ar', '١٤ عضوا', '14 عضوا'],
  ['fa', '۱۴ نفر', '14 نفر'],
  ['en', '“So it is,” she said', '"So it is" – she said'],
  ['en', 'It is Not closed', 'it is not closed'],
  ['en', 'an e-mail', 'an email'],
  ['en', 'half\nof it', 'half of it'],
  ['en', '5 % of it', '5% of it'],
  ['en', 'in 10\u2009000 houses', 'in 10 000 houses'],
  ['en', 'a fall to −5', 'a fall to -5'],
  ['en', 'a fall to –5', 'a fall to -5'],
  ['en', 'an F-16', 'an F16'],
  ['en', 'from 20–30 boats', 'from 20-30 boats'],
  ['en', 'about 1½ hours', 'about 1 1/2 hours'],
  ['en', 'it was 5 ℃', 'it was 5 °C'],
  ['en', 'at least >= 5', 'at least ≥ 5'],
  ['en', '3 × 100 metres', '3x100 metres'],
  ['fr', '<<le quai>>', '«\u202fle quai\u202f»'],
  ['en', 'the quay | the crane', 'the quay · the crane'],
  ['en', '-> the quay', '→ the quay'],
  ['ja', '10～20人', '10〜20人'],
  ['en', 'a result of -$5m', 'a result of −$5m'],
  ['en', 'a result of -$5m', 'a result of $-5m'],
  ['en', 'from $10–$20', 'from $10-$20'],
  ['en', 'a rise of .5 per cent', 'a rise of 0.5 per cent'],
  ['en', 'the gate …5 boats', 'the gate ... 5 boats'],
  ['en', 'about 1e-5 cells', 'about 1E−5 cells'],
  ['en', 'rated BBB-, it said', 'rated BBB−, it said'],
  ['en', 'Plan B – and then', 'Plan B, and then'],
  ['en', 'Plan B—and then', 'Plan B – and then'],
  ['en', 'at 10 AM', 'at 10 am'],
  ['en', 'about 5 MW', 'about 5 mw'],
  ['en', 'about 5 ㎽', 'about 5mW'],
  ['en', 'about 5 GB', 'about 5 gb'],
  ['en', 'about 5 KM', 'about 5 km'],
  ['en', 'done ✔\ufe0f', 'done ✔'],
  ['en', 'from 15:00 to 9:30', 'from 15.00 to 9.30'],
  ['de', 'um 15.00 Uhr', 'um 15:00 Uhr'],
  ['de', 'ein 14:11 am Ende', 'ein 14–11 am Ende'],
  ['ar', 'العمدة لَا يعرف', 'العمدة لا يعرف'],
  ['ar', 'محمـــد', 'مُحَمَّد'],
  ['tr', 'İstanbul', 'istanbul'],
];

const changedWordings: readonly Case[] = [
  ['en', 'an increase in fares', 'a decrease in fares'],
  ['en', 'said Ada Mensah', 'said Jo Ruiz'],
  ['en', 'it cost $3', 'it cost €3'],
  ['en', 'a rise of 20%', 'a rise of 20'],
  ['en', 'twelve kilometres', '12 miles'],
  ['en', 'eleven boats', '11 boats'],
  ['en', 'it cannot hold', 'it can not hold on'],
  ['en', 'one of the boats', 'the boats'],
  ['en', 'twenty-one boats', '21 boats'],
  ['en', 'three million crowns', '3,000,000 crowns'],
  ['fr', 'quatre-vingt-treize bateaux', '93 bateaux'],
  ['es', 'treinta y uno', '31'],
  ['zh', '一百二十三人', '123人'],
  ['pt', 'na rua', 'no bairro'],
  ['en', 'in Room No. 5', 'in Room Number 5'],
  ['en', 'in Room No.5', 'in Room Number 5'],
  ['en', 'they met at 15:00', 'they sang at 15.00'],
];

/** Signs that change the meaning of a number or word. */
const changedSigns: readonly (readonly [before: string, now: string])[] = [
  ['x > 5', 'x < 5'],
  ['x = 5', 'x ≠ 5'],
  ['≥5', '5'],
  ['≈5', '5'],
  ['~5', '5'],
  ['±5', '5'],
  ['+5', '5'],
  ['5+', '5'],
  ['5 × 4', '5 + 4'],
  ['5/4', '5 4'],
  ['5 %', '5 ‰'],
  ['5 %', '5'],
  ['5°', '5'],
  ['€5', '$5'],
  ['€5', '5'],
  ['CO₂', 'CO2'],
  ['m²', 'm2'],
  ['C++', 'C'],
  ['C#', 'C'],
  ['A+', 'A-'],
  ['R&D', 'RD'],
  ['A-', 'A'],
  ['BBB-', 'BBB'],
  ['BBB−', 'BBB+'],
  ['▲2.3%', '▼2.3%'],
  ['↑5', '↓5'],
  ['▲5', '5'],
  ['✅', '❌'],
  ['✓', '✗'],
  ['👍', '👎'],
  ['5 mW', '5 MW'],
  ['5mV', '5MV'],
  ['5 mHz', '5 MHz'],
  ['5 Mb', '5 MB'],
  ['5 kb', '5 kB'],
  ['5 Gbps', '5 GBps'],
];

describe('compareWording', () => {
  it.each(changedNumbers)(
    'returns "number" for a changed number (%s): %s → %s',
    (language, before, now) => {
      expect(compareWording(before, now, language)).toBe('number');
    },
  );

  it.each(addedNegations)(
    'returns "negation" for an added or removed negation (%s): %s → %s',
    (language, before, now) => {
      expect(compareWording(before, now, language)).toBe('negation');
      expect(compareWording(now, before, language)).toBe('negation');
    },
  );

  it.each(unchanged)(
    'returns null if only typography differs (%s): %s → %s',
    (language, before, now) => {
      expect(compareWording(before, now, language)).toBeNull();
    },
  );

  it.each(changedWordings)(
    'returns "wording" for any other change (%s): %s → %s',
    (language, before, now) => {
      expect(compareWording(before, now, language)).toBe('wording');
    },
  );

  it.each(changedSigns)('returns a change if a sign differs: %s → %s', (before, now) => {
    expect(compareWording(`about ${before} of it`, `about ${now} of it`, 'en')).not.toBeNull();
    expect(compareWording(`about ${now} of it`, `about ${before} of it`, 'en')).not.toBeNull();
  });

  const number = fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, rest]) => (rest === 0 ? `${whole}` : `${whole}.${rest}`));
  const word = fc.constantFrom('quay', 'crane', 'Alden', 'são', '港');

  it('distinguishes any two signs at any number', () => {
    const forms = [
      ...['#', '−#', '±#', '+#', '>#', '<#', '≥#', '≤#', '≈#', '=#', '≠#'],
      ...['#%', '#‰', '#°', '#²', '#₂', '#½', '€#', '−€#', '$#', '£#', '-£#', '¥#', '#+'],
      ...['▲#', '▼#', '↑#', '↓#', '1e#', '1e-#', '# mW', '# MW'],
    ];
    fc.assert(
      fc.property(
        number,
        word,
        fc.uniqueArray(fc.constantFrom(...forms), { minLength: 2, maxLength: 2 }),
        (digits, next, pair) => {
          const [a, b] = pair.map((form) => `${next} ${form.replace('#', digits)} ${next}`);
          expect(compareWording(a ?? '', b ?? '', 'en')).not.toBeNull();
        },
      ),
    );
  });

  it('ignores the typography of any text', () => {
    const styles = [
      { space: ' ', minus: '-', dash: '–', quotes: ['“', '”'], unit: ' %' },
      { space: '\u00a0', minus: '−', dash: ' — ', quotes: ['«\u202f', '\u202f»'], unit: '\u202f%' },
      { space: '\u2009', minus: '–', dash: '-', quotes: ['"', '"'], unit: '%' },
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(word, number, word), { minLength: 1 }), (parts) => {
        const [first, ...others] = styles.map(
          ({ space, minus, dash, quotes: [open, close], unit }) =>
            parts
              .map(
                ([left, digits, right]) =>
                  `${open}${left}${dash}${right}${close}${space}${minus}${digits}${unit}`,
              )
              .join(space),
        );
        for (const other of others) expect(compareWording(first ?? '', other, 'en')).toBeNull();
      }),
    );
  });

  it('returns "gap" if only a block was inserted', () => {
    const before = 'The council argued\nand then voted.';
    const now = 'The council argued\nRead more: 11 things not to do\nand then voted.';
    expect(compareWording(before, now, 'en')).toBe('gap');
    expect(compareWording(now, before, 'en')).toBe('gap');
    expect(compareWording(before, now.replace('argued', 'agreed'), 'en')).not.toBe('gap');
  });
});
