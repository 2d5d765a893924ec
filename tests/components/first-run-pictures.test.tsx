import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Pictures } from '../../components/first-run/Pictures';
import { languages } from '../../core/model';
import { useLanguage } from './strings/use-language';

afterEach(async () => {
  cleanup();
  await useLanguage('en');
});

it.each(languages)('shows Pressmark as it is in %s', async (language) => {
  await useLanguage(language);
  render(<Pictures />);
  const files = [...document.querySelectorAll('img')].map((image) =>
    image.src.split('/').slice(-2).join('/'),
  );
  expect(files).toEqual([
    ...[`${language}/clip-light.webp`, `${language}/clip-dark.webp`],
    ...[`${language}/highlight-light.webp`, `${language}/highlight-dark.webp`],
    ...[`${language}/find-light.webp`, `${language}/find-dark.webp`],
  ]);
});
