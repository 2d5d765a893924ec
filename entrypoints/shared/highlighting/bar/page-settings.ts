import { defaultPageSettings, type PageSettings } from '../../../../core/model';
import type { BarSettings } from './bar-actions';

/** The user's settings for a page. */
export interface KnownPageSettings extends BarSettings {
  set(settings: PageSettings): void;
  /** Call it when they cannot be fetched: the defaults apply. */
  giveUp(): void;
}

/** Creates the settings of a page, which are not known yet. `onChange` is called when they are set. */
export function createPageSettings(onChange = () => {}): KnownPageSettings {
  let current = defaultPageSettings;
  let finish = () => {};
  let loading: Promise<unknown> | null = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const giveUp = () => {
    loading = null;
    finish();
  };
  return {
    get current() {
      return current;
    },
    get loading() {
      return loading;
    },
    set(settings) {
      current = settings;
      giveUp();
      onChange();
    },
    giveUp,
  };
}
