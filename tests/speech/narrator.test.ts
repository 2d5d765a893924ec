import { beforeEach, expect, it } from 'vitest';
import { Narrator, type NarratorState } from '../../core/speech';
import { FakeSynthesizer, makeVoice } from './fake-synthesizer';

const sentences = ['The gate is old.', 'It was hung in 1934.', 'The vote was 14 to 11.'];

let synthesizer: FakeSynthesizer;
let states: NarratorState[];
let narrator: Narrator;

beforeEach(() => {
  synthesizer = new FakeSynthesizer();
  states = [];
  narrator = new Narrator(synthesizer, makeVoice('en-GB'), (state) => states.push(state));
});

it('speaks one sentence after the other, then stops', () => {
  narrator.start(sentences, 1);
  synthesizer.finish();
  synthesizer.finish();
  expect(synthesizer.texts).toEqual(sentences.slice(1));
  expect(states).toEqual([
    { kind: 'speaking', at: 1 },
    { kind: 'speaking', at: 2 },
    { kind: 'idle' },
  ]);
});

it('repeats the sentence in which it was paused', () => {
  narrator.start(sentences, 0);
  synthesizer.finish();
  narrator.toggle();
  expect(synthesizer.isSpeaking).toBe(false);
  expect(states.at(-1)).toEqual({ kind: 'paused', at: 1 });
  narrator.toggle();
  expect(synthesizer.texts).toEqual([sentences[0], sentences[1], sentences[1]]);
});

it('continues with another sentence, also from a pause', () => {
  narrator.start(sentences, 0);
  narrator.toggle();
  narrator.goTo(2);
  expect(synthesizer.texts.at(-1)).toBe(sentences[2]);
  expect(states.at(-1)).toEqual({ kind: 'speaking', at: 2 });
});

it('does not start when it was stopped', () => {
  narrator.start(sentences, 0);
  narrator.stop();
  narrator.goTo(1);
  narrator.toggle();
  expect(synthesizer.said).toHaveLength(1);
  expect(states.at(-1)).toEqual({ kind: 'idle' });
});

it('changes the speed at once while speaking, and otherwise with the next sentence', () => {
  narrator.setRate(1.5);
  expect(synthesizer.said).toEqual([]);
  narrator.start(sentences, 0);
  narrator.setRate(2);
  expect(synthesizer.said.map(({ text, rate }) => [text, rate])).toEqual([
    [sentences[0], 1.5],
    [sentences[0], 2],
  ]);
});

it('keeps its place when the voice fails', () => {
  narrator.start(sentences, 1);
  synthesizer.finish(false);
  expect(states.at(-1)).toEqual({ kind: 'failed', at: 1 });
  narrator.toggle();
  expect(states.at(-1)).toEqual({ kind: 'speaking', at: 1 });
});
