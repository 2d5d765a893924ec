import { describe, expect, it } from 'vitest';
import { findCreditedNames } from '../../core/extract/fields/source/credit-phrases';

describe('findCreditedNames', () => {
  it.each([
    ['This story was ORIGINALLY published by Harbour Review.', 'Harbour Review'],
    ['This essay is excerpted from Harbour Review.', 'Harbour Review'],
    ['This report was produced by Harbour Review.', 'Harbour Review'],
    ['Dieser Text ist ZUNÄCHST in der Hafenpost erschienen.', 'Hafenpost'],
    ['Dieser Text stammt von der Hafenpost.', 'Hafenpost'],
    ['Im Original erschien er in der Hafenpost.', 'Hafenpost'],
    ['Ce texte est paru dans Le Quai.', 'Le Quai'],
    ['Esta nota se publicó en El Faro.', 'El Faro'],
    ['Esta reportagem foi publicada na Folha do Cais.', 'Folha do Cais'],
    ['Questo testo è uscito su Il Molo.', 'Il Molo'],
    ['Dit stuk is eerder verschenen in De Havenkrant.', 'De Havenkrant'],
    ['Denna artikel publicerades först i Hamnbladet.', 'Hamnbladet'],
    ['Artykuł został pierwotnie opublikowany w Głos Portu.', 'Głos Portu'],
    ['Tento článek byl původně publikován v Přístavní noviny.', 'Přístavní noviny'],
    ['Эта статья впервые опубликована в Портовая газета.', 'Портовая газета'],
    ['Цей матеріал уперше опубліковано в Портова газета.', 'Портова газета'],
    ['نشر هذا المقال لأول مرة في صحيفة الميناء', 'صحيفة الميناء'],
    ['הכתבה פורסמה לראשונה באתר עיתון הנמל', 'עיתון הנמל'],
    ['First published in Harbour Review', 'Harbour Review'],
    ['Syndicated from Harbour Review', 'Harbour Review'],
    ['Zuerst erschienen in der Hafenpost', 'Hafenpost'],
    ['Mit freundlicher Genehmigung der Hafenpost', 'Hafenpost'],
    ['D’abord publié dans Le Quai', 'Le Quai'],
    ['Publicado por primera vez en El Faro', 'El Faro'],
    ['Publicado originalmente em O Cais', 'O Cais'],
    ['Pubblicato originariamente su Il Molo', 'Il Molo'],
    ['Oorspronkelijk verschenen in De Havenkrant', 'De Havenkrant'],
    ['نقلا عن صحيفة الميناء', 'صحيفة الميناء'],
    ['本稿转载自《港口日报》', '港口日报'],
    ['この記事は「港湾日報」に掲載されたものです。', '港湾日報'],
    ['이 글은 항구일보에 처음 실린 글입니다.', '항구일보'],
  ])('finds the publisher in "%s"', (text, name) => {
    expect([...findCreditedNames(text)].join(' | ')).toContain(name);
  });

  it('finds none in a sentence that only contains such words', () => {
    expect([...findCreditedNames('The ferry was first produced in 1931 by hand.')]).toEqual([]);
  });
});
