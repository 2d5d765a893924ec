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
 * Shows what is drawn on the page in the user's language. The texts of the browser's language
 * are loaded before this script.
 */
export function createPageLanguage({ preferred, load, onChange }: PageLanguageOptions) {
  let current: string = english;
  readLanguageFrom(() => current);

  let wanted = matchLanguage(preferred);
  /** True if the texts of the wanted language are there. */
  const show = () => {
    const messages = wanted === english ? [] : findSentMessages(wanted, 'page');
    if (messages === null) return false;
    addMessages(wanted, 'page', messages);
    current = wanted;
    return true;
  };
  show();
  return {
    /** Changes to the language that the user has chosen, or that of the browser. */
    async follow(chosen: Language | null): Promise<void> {
      const language = matchLanguage(chosen ?? preferred);
      if (language === wanted) return;
      wanted = language;
      if (!show()) {
        await load(language);
        if (wanted !== language) return;
        show();
      }
      onChange();
    },
  };
}
