import { languages } from '../../core/model';
import { findEqualTexts, findLanguageFaults, mostEqual } from './find-language-faults';
import { readLanguage } from './read-language';

/** Prints what is wrong with the translations: `npm run check:languages [-- de fr]`. */
const asked = process.argv.slice(2);
const tags = languages.filter((tag) => tag !== 'en');
const english = readLanguage('.', 'en');
let total = 0;
for (const tag of asked.length > 0 ? asked : tags) {
  const texts = readLanguage('.', tag);
  const faults = findLanguageFaults(tag, texts, english);
  const { ids, share } = findEqualTexts(texts, english);
  total += faults.length + (share > mostEqual ? 1 : 0);
  for (const fault of faults) console.log(`${tag}: ${fault}`);
  console.log(
    `${tag}: ${faults.length} faults, ${ids.length} texts as in English (${(share * 100).toFixed(1)} %): ${ids.join(' ')}`,
  );
}
process.exitCode = total > 0 ? 1 : 0;
