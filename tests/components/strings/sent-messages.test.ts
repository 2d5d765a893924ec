import { FluentResource } from '@fluent/bundle';
import { afterEach, expect, it } from 'vitest';
import { text } from '../../../components/strings';
import { addMessages, english, readLanguageFrom } from '../../../components/strings/catalogue';
import '../../../components/strings/en/panels/page.ftl';

afterEach(() => readLanguageFrom(() => english));

it('a page script can show messages of another language after it received them as JSON', () => {
  const { body } = new FluentResource(
    'page-notice-clipped = [Çļîþþéð.]\npage-spoken-place = [{ NUMBER($number) } öƒ { NUMBER($total) }]',
  );
  addMessages('en-XA', 'page', JSON.parse(JSON.stringify(body)));
  expect(text('page-notice-clipped', { kind: 'article' })).toBe('Clipped to your library.');

  readLanguageFrom(() => 'en-XA');
  expect(text('page-notice-clipped', { kind: 'article' })).toBe('[Çļîþþéð.]');
  expect(text('page-spoken-place', { number: 2, total: 1200 })).toBe('[2 öƒ 1,200]');
  expect(text('page-notice-restored')).toBe('Restored to your library.');
});
