export { chooseVoice } from './choose-voice';
export { Narrator, type NarratorState } from './narrator';
export { splitSentences } from './split-sentences';
export type { Synthesizer, Utterance, Voice } from './synthesizer';
