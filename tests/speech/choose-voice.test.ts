import { describe, expect, it } from 'vitest';
import { chooseVoice } from '../../core/speech';
import { makeVoice } from './fake-synthesizer';

describe('the voice', () => {
  const american = makeVoice('en-US', { isDefault: true });
  const british = makeVoice('en_GB');
  const german = makeVoice('de-DE');
  const voices = [american, british, german];

  it('has the region of the story, however the system writes it', () => {
    expect(chooseVoice(voices, 'en-gb')).toBe(british);
  });

  it('is the default one of several in the same language', () => {
    expect(chooseVoice(voices, 'en')).toBe(american);
    expect(chooseVoice(voices, 'en-AU')).toBe(american);
  });

  it('is never one that sends the text to a server', () => {
    const online = makeVoice('de-DE', { name: 'Online', isDefault: true, isLocal: false });
    expect(chooseVoice([online, german], 'de-DE')).toBe(german);
    expect(chooseVoice([online], 'de')).toBeNull();
  });

  it('is missing if none speaks the language', () => {
    expect(chooseVoice(voices, 'fi')).toBeNull();
    // Not a region of "e".
    expect(chooseVoice(voices, 'e')).toBeNull();
  });

  it('is the voice itself, not one of its variants', () => {
    const variant = makeVoice('de-DE', { name: `${german.name}+Robosoft` });
    expect(chooseVoice([variant, german], 'de-DE')).toBe(german);
  });

  it('is missing if the language is not known', () => {
    expect(chooseVoice(voices, null)).toBeNull();
  });
});
