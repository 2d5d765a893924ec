import type { Article } from '../../../core/model';
import { chooseVoice, type Voice } from '../../../core/speech';
import { text } from '../../strings';
import '../../strings/en/reading/reader.ftl';

/** Says why an article cannot be read aloud; null if it can. */
export function explainSilence(
  { body, language }: Article,
  voices: readonly Voice[],
): string | null {
  if (body.children.length === 0) return text('reader-aloud-no-text');
  if (language === null) return text('reader-aloud-no-language');
  return chooseVoice(voices, language) === null ? text('reader-aloud-no-voice') : null;
}
