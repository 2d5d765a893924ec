import { afterEach, describe, expect, it } from 'vitest';
import { filterSections } from '../../components/settings/filter-sections';
import { useLanguage } from './strings/use-language';

afterEach(() => useLanguage('en'));

function finds(query: string, content: string): boolean {
  const part = { words: [content], view: null };
  return filterSections([{ id: 'a', title: '', words: '', parts: [part] }], query).length > 0;
}

describe('a search in the settings', () => {
  it.each([
    ['en', 'tags', 'Tag names'],
    ['de', 'Schlagwörter', 'Ein Schlagwort'],
    ['de', 'Markierungen', 'Eine Markierung'],
    ['de', 'Einträge', 'Jeder Eintrag'],
    ['es', 'imágenes', 'Cada imagen'],
    ['es', 'recortes', 'Cada recorte'],
    ['fr', 'journaux', 'Le journal'],
    ['fr', 'images', 'Une image'],
    ['pt-BR', 'versões', 'Cada versão'],
    ['pt-BR', 'editoriais', 'Um editorial'],
    ['ar', 'الوسوم', 'ألوان الوسوم'],
    ['ar', 'وسوم', 'ألوان الوسوم'],
    ['ar', 'الوسوم', 'وسوم مشتركة'],
    ['ar', 'مكتبة', 'نسخة للمكتبة'],
    ['ar', 'الوان', 'ألوان الوسوم'],
    ['ar', 'مبرز', 'مقطع مُبرَز'],
    ['ja', '検出', '記事の検出'],
    ['ja', '保管庫', 'Obsidianの保管庫'],
    ['ja', 'obsid', '記事をObsidianに書き出す'],
    ['ja', 'ライブラリ 削除', 'すべてのライブラリを削除'],
    ['zh-CN', '备份', '立即备份资料库'],
  ])('in %s finds by “%s”: %s', async (language, query, content) => {
    await useLanguage(language);
    expect(finds(query, content)).toBe(true);
  });

  it.each([
    ['en', 'ark', 'Dark'],
    ['de', 'wort', 'Schlagwort'],
    ['ar', 'سوم', 'ألوان الوسوم'],
    ['ja', '同期', '記事の検出'],
    ['ja', 'sidian', 'Obsidianの保管庫'],
  ])('in %s does not find by “%s”: %s', async (language, query, content) => {
    await useLanguage(language);
    expect(finds(query, content)).toBe(false);
  });
});
