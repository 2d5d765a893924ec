import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { makeSampleStory } from '../../components/first-run/sample-story';
import { TryStory } from '../../components/first-run/TryStory';
import { languages } from '../../core/model';
import { useLanguage } from './strings/use-language';

afterEach(async () => {
  cleanup();
  await useLanguage('en');
});

it.each(languages)('is in the language of the interface: %s', async (language) => {
  await useLanguage(language);
  const story = makeSampleStory();
  expect(story.language).toBe(language);
  expect(story.publisher === 'The Harbour Ledger').toBe(language === 'en');
});

it('keeps its words and publisher while the language changes, because highlights are in them', async () => {
  await useLanguage('de');
  const story = makeSampleStory();
  const doNothing = () => {};
  const props = {
    step: 'new',
    problem: null,
    onClip: doNothing,
    onOpenLibrary: doNothing,
  } as const;
  render(<TryStory {...props} story={story} onRoot={doNothing} />);
  screen.getByText('„Aldener Hafenbote“ ist eine erfundene Zeitung.');
  cleanup();

  await useLanguage('fr');
  render(<TryStory {...props} story={story} onRoot={doNothing} />);
  screen.getByText('Aldener Hafenbote est un journal imaginaire.');
  screen.getByText(/Nach 94 Jahren/);
});
