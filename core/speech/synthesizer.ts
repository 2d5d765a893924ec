/** A voice of the system or the browser. */
export interface Voice {
  readonly name: string;
  /** BCP 47: "en-GB". */
  readonly language: string;
  /** True if it works without a network. */
  readonly isLocal: boolean;
  /** True if the user has chosen it in the system. */
  readonly isDefault: boolean;
}

/** One piece of text to speak. */
export interface Utterance {
  readonly text: string;
  readonly voice: Voice;
  /** 1 is the voice's normal speed. */
  readonly rate: number;
}

/** A speech synthesizer with at least one voice. */
export interface Synthesizer {
  readonly voices: readonly Voice[];
  /** Stops the current utterance and speaks this one. `onEnd` is not called after `cancel`. */
  speak(utterance: Utterance, onEnd: (isSpoken: boolean) => void): void;
  cancel(): void;
}
