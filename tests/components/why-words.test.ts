import { describe, expect, it } from 'vitest';
import { describePreview, describeSignal, sourceWords } from '../../components/strings';
import { signalWords } from '../../components/strings/signal-words';
import { completenessWords } from '../../components/strings/source-words';
import { signalNames } from './signal-names';

const sentence = /^[A-Z][^.]+\.$/;

describe('the words of signals', () => {
  it('are asked for more than a few signals', () => {
    expect(signalNames.length).toBeGreaterThan(10);
  });

  it.each(signalNames)('say in a sentence what %s has seen', (name) => {
    expect(signalWords[name]).toMatch(sentence);
  });

  it('are for signals that there are', () => {
    expect(Object.keys(signalWords).filter((name) => !signalNames.includes(name))).toEqual([]);
  });

  it('say a different thing of each', () => {
    const said = Object.values(signalWords);
    expect(new Set(said).size).toBe(said.length);
  });

  it.each(['url-of-tomorrow', 'constructor'])('let %s, which has none, be read', (name) => {
    expect(describeSignal(name)).toBe(`It has the sign “${name.replaceAll('-', ' ')}”.`);
  });
});

describe('the words of sources', () => {
  it('say a different thing of each, short enough for a table', () => {
    const said = Object.values(sourceWords);
    expect(new Set(said).size).toBe(said.length);
    for (const words of said) expect(words).toMatch(/^[A-Z].{5,36}$/);
  });
});

describe('the words of a preview', () => {
  it.each(['json-ld', 'cut-off', 'gate', 'next-page'])('say what %s showed', (name) => {
    expect(completenessWords[name]).toMatch(sentence);
    expect(describePreview(name)).toBe(completenessWords[name]);
  });

  it('let a sign without words be read, and say when none was noted', () => {
    expect(describePreview('blurred-text')).toBe('The page has the sign “blurred text”.');
    expect(describePreview(null)).toBe('The reason was not recorded.');
  });
});
