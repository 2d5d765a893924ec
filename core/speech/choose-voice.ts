import type { Voice } from './synthesizer';

/**
 * Chooses the voice for a language: one of the same region and the user's default are preferred,
 * in this order, then the shortest name: Linux lists a hundred variants, such as
 * "English (Great Britain)+Robosoft", beside the voice itself. Never one that sends the text to a
 * server.
 *
 * Null if no voice speaks the language, or the language is not known.
 */
export function chooseVoice(voices: readonly Voice[], language: string | null): Voice | null {
  if (language === null) return null;
  const [wanted, base] = [normalise(language), getBase(language)];
  const score = (voice: Voice) =>
    (normalise(voice.language) === wanted ? 4 : 0) + (voice.isDefault ? 2 : 0);
  const [best] = voices
    .filter((voice) => voice.isLocal && getBase(voice.language) === base)
    .sort((a, b) => score(b) - score(a) || a.name.length - b.name.length);
  return best ?? null;
}

/** Android writes "en_GB". */
function normalise(language: string): string {
  return language.replaceAll('_', '-').toLowerCase();
}

function getBase(language: string): string {
  return normalise(language).split('-')[0] ?? '';
}
