import { addMessages, english, readLanguageFrom } from '../../components/strings/catalogue';
import { findSentMessages } from '../../components/strings/sent-messages';
import { type Language, matchLanguage } from '../../core/model';

interface PageLanguageOptions {
  /** The browser's language. */
  readonly preferred: string;
  /** Loads the file with the texts in a language. */
  load(language: Language): Promise<unknown>;
  /** Called when texts are in another language. */
  onChange(): void;
}

/**
 * Shows what is drawn on the page in the user's language. The texts are loaded before this script
 * unless the language was changed since, or are English.
 */
export function createPageLanguage({ preferred, load, onChange }: PageLanguageOptions) {
  let current: string = english;
  readLanguageFrom(() => current);

  const show = (language: Language) => {
    const messages = language === english ? [] : findSentMessages(language, 'page');
    if (messages === null) return false;
    addMessages(language, 'page', messages);
    current = language;
    return true;
  };
  show(matchLanguage(preferred));
  return {
    /** Changes to the language that the user has chosen, or that of the browser. */
    async follow(chosen: Language | null): Promise<void> {
      const language = matchLanguage(chosen ?? preferred);
      if (language === current) return;
      if (!show(language)) {
        await load(language);
        show(language);
      }
      onChange();
    },
  };
}
