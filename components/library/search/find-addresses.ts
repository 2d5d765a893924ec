import { isWebAddress } from '../../../core/model';

/** Returns the web addresses that a search consists of, each once; empty if it contains anything else. */
export function findAddresses(question: string): readonly string[] {
  const words = question.trim().split(/\s+/);
  const isAddress = (word: string) => isWebAddress(word) && URL.canParse(word);
  return words.every(isAddress) ? [...new Set(words)] : [];
}
