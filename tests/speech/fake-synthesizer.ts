import type { Synthesizer, Utterance, Voice } from '../../core/speech';

export function makeVoice(language: string, change: Partial<Voice> = {}): Voice {
  return { name: `Voice ${language}`, language, isLocal: true, isDefault: false, ...change };
}

/** A synthesizer whose utterances end when the test says so. */
export class FakeSynthesizer implements Synthesizer {
  readonly said: Utterance[] = [];
  #onEnd: ((isSpoken: boolean) => void) | null = null;

  constructor(readonly voices: readonly Voice[] = [makeVoice('en-GB')]) {}

  get isSpeaking(): boolean {
    return this.#onEnd !== null;
  }

  get texts(): readonly string[] {
    return this.said.map(({ text }) => text);
  }

  speak(utterance: Utterance, onEnd: (isSpoken: boolean) => void): void {
    this.said.push(utterance);
    this.#onEnd = onEnd;
  }

  cancel(): void {
    this.#onEnd = null;
  }

  /** Ends the utterance. */
  finish(isSpoken = true): void {
    const onEnd = this.#onEnd;
    this.#onEnd = null;
    onEnd?.(isSpoken);
  }
}
