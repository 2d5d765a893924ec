import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { SpokenHighlight } from '../../../components/page/SpokenHighlight';
import {
  joinAuthors,
  joinFurtherSentences,
  joinItems,
  joinSentences,
  text,
} from '../../../components/strings';
import '../../../components/strings/en/controls/authors.ftl';
import '../../../components/strings/en/library/templates.ftl';
import '../../../components/strings/en/panels/page.ftl';
import '../../../components/strings/en/reading/highlights.ftl';
import { describeAddedTemplates } from '../../../client/export/describe-added-templates';
import { importReport } from '../../../components/strings/import-report';
import { useLanguage } from './use-language';

afterEach(async () => {
  cleanup();
  await useLanguage('en');
});

describe('quotation marks', () => {
  it.each([
    ['en', '“Kai”'],
    ['de', '„Kai“'],
    ['es', '“Kai”'],
    ['fr', '«\u202fKai\u202f»'],
    ['pt-BR', '“Kai”'],
    ['ar', '«Kai»'],
    ['ja', '「Kai」'],
    ['zh-CN', '“Kai”'],
  ])('are those of the language: %s', async (language, quoted) => {
    await useLanguage(language);
    expect(text('common-quoted', { text: 'Kai' })).toBe(quoted);
    expect(text('highlights-keep-wording.label', { quote: 'Kai' })).toContain(quoted);
    expect(text('templates-broken-part', { name: 'Kai', part: 'path' })).toContain(quoted);
  });
});

describe('lists outside of a sentence', () => {
  it.each([
    ['en', 'A, B, C'],
    ['de', 'A, B, C'],
    ['es', 'A, B, C'],
    ['fr', 'A, B, C'],
    ['pt-BR', 'A, B, C'],
    ['ar', 'A، B، C'],
    ['ja', 'A、B、C'],
    ['zh-CN', 'A、B、C'],
  ])('have the comma of the language, and no "and": %s', async (language, joined) => {
    await useLanguage(language);
    expect(joinItems(['A', 'B', 'C'])).toBe(joined);
    expect(joinItems(['A'])).toBe('A');
    expect(joinItems([])).toBe('');
  });
});

describe('authors', () => {
  it('are joined with semicolons if a name has a comma', () => {
    expect(joinAuthors(['Mara Iveson', 'Tomas Brandt'])).toBe('Mara Iveson and Tomas Brandt');
    expect(joinAuthors(['Iveson, Mara', 'Brandt, Tomas'])).toBe('Iveson, Mara; Brandt, Tomas');
    expect(joinAuthors(['Iveson, Mara'])).toBe('Iveson, Mara');
  });
});

describe('sentences', () => {
  it('are joined with a space, without those that are missing', () => {
    expect(joinSentences([null, 'A.', '', false, 'B.', undefined])).toBe('A. B.');
    expect(joinSentences([null, ''])).toBe('');
    expect(joinFurtherSentences([null, 'A.', 'B.'])).toBe(' A. B.');
    expect(joinFurtherSentences([null])).toBe('');
  });

  it.each(['ja', 'zh-CN'])('have no space between them in %s', async (language) => {
    await useLanguage(language);
    expect(joinSentences(['一。', '二。'])).toBe('一。二。');
    expect(joinFurtherSentences(['二。'])).toBe('二。');
  });

  it.each([
    [
      'de',
      'Hinzugefügt: „Neu“. Ersetzt: „Alt“. Nicht lesbar, weil ein Teil fehlt oder ungültig ist: „Kai“ (path), „Tor“.',
    ],
    [
      'ja',
      '「Neu」を追加しました。「Alt」を置き換えました。一部が欠けているか無効なため、読み取れなかったもの：「Kai」（path）、「Tor」。',
    ],
  ])('say in %s what became of templates', async (language, said) => {
    await useLanguage(language);
    const make = (name: string) => ({
      template: { name },
      fromPage: [],
      unfilled: [],
      unknown: [],
      changesNote: false,
    });
    type Added = Parameters<typeof describeAddedTemplates>[0];
    const added = [make('Neu'), make('Alt')] as unknown as Added;
    const unreadable = [
      { name: 'Kai', part: 'path' },
      { name: 'Tor', part: '' },
    ];
    expect(describeAddedTemplates(added, unreadable, new Set(['Alt']))).toBe(said);
  });
});

describe('the announcement of a highlight', () => {
  const mark = {
    author: 'Ana',
    colour: 'sun',
    quote: '港の門',
    isChanged: true,
    note: '確認',
    tags: ['水', '議会'],
    number: 2,
    total: 3,
  } as const;
  const say = () => render(<SpokenHighlight mark={mark} language="ja" />).container.textContent;

  it.each([
    [
      'en',
      'Ana’s highlight. Sun yellow. 港の門 The wording on the page has changed. Note: 確認. Tags: 水 and 議会. 2 of 3',
    ],
    [
      'ja',
      'Anaのハイライト。サンイエロー。 港の門 ページの文言が変わっています。メモ：確認。タグ：水、議会。3件中2件目',
    ],
  ])('is made of sentences of the language: %s', async (language, said) => {
    await useLanguage(language);
    expect(say()).toBe(said);
  });
});

describe('the report of an import', () => {
  it.each([
    ['fr', /^a\.csv\u00a0: [^\n]+\n\na\.csv · [^:]+\u00a0: [^(]+ \(mauve\)\n$/],
    ['zh-CN', /^a\.csv：[^\n]+\n\na\.csv · [^：]+：[^（]+（mauve）\n$/],
  ])('has the marks of the language: %s', async (language, report) => {
    await useLanguage(language);
    const place = { file: 'a.csv', row: 3, field: null };
    const remark = { code: 'colour-changed', place, count: 1, detail: 'mauve' };
    const remarks = [remark] as unknown as Parameters<typeof importReport>[2];
    expect(importReport('a.csv', 'table', remarks)).toMatch(report);
  });
});
