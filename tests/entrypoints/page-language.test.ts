import { FluentResource } from '@fluent/bundle';
import { afterEach, expect, it, vi } from 'vitest';
import { text } from '../../components/strings';
import { english, readLanguageFrom } from '../../components/strings/catalogue';
import { createPageLanguage } from '../../entrypoints/page-controller/page-language';

const scope = globalThis as { pressmarkMessages?: Record<string, unknown> };
const compile = (undo: string) => new FluentResource(`common-undo = ${undo}`).body;

afterEach(() => {
  readLanguageFrom(() => english);
  delete scope.pressmarkMessages;
});

it('begins in the language of the browser, whose texts were loaded before', () => {
  scope.pressmarkMessages = { 'de/page': compile('Zurück') };
  createPageLanguage({ preferred: 'de-AT', load: vi.fn(), onChange: vi.fn() });
  expect(text('common-undo')).toBe('Zurück');
});

it('changes to the chosen language once its texts are loaded, and back', async () => {
  const onChange = vi.fn();
  const load = vi.fn(async (language: string) => {
    scope.pressmarkMessages = { [`${language}/page`]: compile('Annuler') };
  });
  const page = createPageLanguage({ preferred: 'en-US', load, onChange });
  await page.follow(null);
  expect([load.mock.calls, onChange.mock.calls]).toEqual([[], []]);
  await page.follow('fr');
  expect([text('common-undo'), load.mock.calls]).toEqual(['Annuler', [['fr']]]);
  expect(onChange).toHaveBeenCalledTimes(1);
  await page.follow(null);
  expect(text('common-undo')).toBe('Undo');
  await page.follow('fr');
  expect(load).toHaveBeenCalledTimes(1);
});

it('stays in the language that it has if the texts of another cannot be loaded', async () => {
  const page = createPageLanguage({ preferred: 'en', load: async () => {}, onChange: vi.fn() });
  await page.follow('ja');
  expect(text('common-undo')).toBe('Undo');
});

it('shows the language that was chosen last, whichever is loaded last', async () => {
  let finishFrench = () => {};
  const loading = new Promise<void>((resolve) => {
    finishFrench = resolve;
  });
  const load = async (language: string) => {
    if (language === 'fr') await loading;
    scope.pressmarkMessages = {
      ...scope.pressmarkMessages,
      [`${language}/page`]: compile(language),
    };
  };
  const page = createPageLanguage({ preferred: 'en', load, onChange: vi.fn() });
  const first = page.follow('fr');
  await page.follow('de');
  finishFrench();
  await first;
  expect(text('common-undo')).toBe('de');
});
