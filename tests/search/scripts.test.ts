import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Condition,
  eachLeaf,
  getArticleTerms,
  getArticleTexts,
  hasPhrase,
  parseQuery,
} from '../../core/search';
import { scaleRuns } from '../runs';
import { makeArticle, makeBody } from '../storage/samples';

/** True if an article matches all leaves of a condition without OR, minus and filters. */
function matches(text: string, condition: Condition): boolean {
  const article = makeArticle({ headline: 'x', standfirst: null, body: makeBody(text) });
  const { terms } = getArticleTerms(article);
  const texts = { article: getArticleTexts(article), reader: [] };
  let isMatch = true;
  eachLeaf(condition, (leaf) => {
    if (leaf.kind === 'term') isMatch &&= terms.includes(leaf.term);
    if (leaf.kind === 'prefix') isMatch &&= terms.some((term) => term.startsWith(leaf.prefix));
    if (leaf.kind === 'phrase')
      isMatch &&= leaf.terms.every((term) => terms.includes(term)) && hasPhrase(texts, leaf);
  });
  return isMatch;
}

const parse = (query: string) => parseQuery(query, '2026-11-24').condition;

/** Invented sentences in scripts without spaces. */
const texts = [
  '港の理事会は火曜日に新しい水門の予算を可決した。オスク島の漁師たちは反対した。',
  '港口委员会星期二通过了新水闸的预算，渔民表示反对。',
  'คณะกรรมการท่าเรือผ่านงบประมาณประตูน้ำใหม่เมื่อวันอังคาร ชาวประมงคัดค้าน',
  'ຄະນະກຳມະການທ່າເຮືອຮັບຮອງງົບປະມານປະຕູນ້ຳໃໝ່',
  'គណៈកម្មការកំពង់ផែបានអនុម័តថវិកាទ្វារទឹកថ្មី',
  'ဆိပ်ကမ်းကော်မတီက ရေတံခါးအသစ်အတွက် ဘတ်ဂျက်ကို အတည်ပြုခဲ့သည်',
];

describe('searching scripts without spaces', () => {
  it('finds every substring of a text', () => {
    const arbitrarySubstring = fc.constantFrom(...texts).chain((text) => {
      const letters = [...text];
      return fc
        .tuple(fc.nat(letters.length - 1), fc.integer({ min: 1, max: 8 }))
        .map(([from, length]) => ({ text, piece: letters.slice(from, from + length).join('') }))
        .filter(({ piece }) => /^[\p{L}\p{M}]+$/u.test(piece));
    });
    fc.assert(
      fc.property(arbitrarySubstring, ({ text, piece }) => {
        expect(matches(text, parse(`${piece} `)), piece).toBe(true);
        expect(matches(text, parse(`"${piece}"`)), piece).toBe(true);
      }),
      { numRuns: scaleRuns(500) },
    );
  });

  it('finds a phrase only where its characters are adjacent', () => {
    expect(matches('東の京都', parse('"東京"'))).toBe(false);
    expect(matches('東京と京都', parse('"東京都"'))).toBe(false);
    expect(matches('東京都庁', parse('"京都庁"'))).toBe(true);
  });

  it('finds half-width and full-width forms', () => {
    expect(matches('ｵｽｸ島のﾌｪﾘｰ', parse('フェリー '))).toBe(true);
  });
});

describe('searching words in any script', () => {
  it.each([
    ['Der Müll-Ausschuß in Łódź', 'ausschuss'],
    ['Der Müll-Ausschuß in Łódź', 'Müllausschuß'],
    ['Der Müll-Ausschuß in Łódź', 'lodz'],
    ['L’État-major a dit', 'etat-major'],
    ['L’État-major a dit', 'état'],
    ['Жёлтый паром', 'желтый'],
    ['Ο ΛΌΓΟΣ του δημάρχου', 'λογος'],
    ['أَعلَنَ المَجلِس', 'أعلن'],
    ['הַנָּמֵל נִפְתַּח', 'הנמל'],
    ['बंदरगाह की बैठक', 'बंदरगाह'],
    ['항구 위원회는', '위원회'],
    ['O’Brien’s boat', "O'Brien"],
    ['the U.S. budget of 1,250,000', 'us 1250000'],
  ])('finds in “%s” the word %s', (text, typed) => {
    expect(matches(text, parse(typed))).toBe(true);
  });
});
