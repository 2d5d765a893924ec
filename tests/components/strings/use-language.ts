import { resolve } from 'node:path';
import { switchLanguage } from '../../../components/strings/switch-language';
import { loadFrom } from './load-compiled';

const load = loadFrom(resolve(import.meta.dirname, '../../../components/strings'));

/**
 * Shows texts in a language of the interface. Test files of one worker share messages, so
 * invented ones need a tag of their own, such as "ar-XA".
 */
export function useLanguage(language: string): Promise<void> {
  return switchLanguage(language, load);
}
