import { render } from 'preact';
import '../../components/fonts.css';
import '../../components/theme.css';
import { ClipImagesContext } from '../../components/reader/clip-images';
import { type CompiledMessages, currentLanguage } from '../../components/strings/catalogue';
import { switchLanguage } from '../../components/strings/switch-language';
import { getDirection } from '../../core/model';
import { sampleImages } from '../components/sample-images';
import { mainStates } from './main-states';
import { settle } from './state';
import { states } from './states';

declare global {
  interface Window {
    /** Called by `scripts/gallery` and the journeys to list the states and to show one. */
    gallery: {
      list(): {
        name: string;
        widths: readonly number[];
        height: number;
        isMain: boolean;
        isTouched: boolean;
        isPrinted: boolean;
      }[];
      show(name: string): Promise<void>;
      /** Shows the next states in a language. Those whose `act` looks for English texts need English. */
      speak(language: string): Promise<void>;
      /** Removes the state that is shown, so that resizing the window costs nothing. */
      clear(): void;
    };
  }
}

/** Importing one adds its messages. */
const translations = import.meta.glob([
  '../../components/strings/*/*/*.ftl',
  '!../../components/strings/en/**',
]);

async function loadMessages(language: string, group: string): Promise<CompiledMessages> {
  const part = `/strings/${language}/${group}/`;
  const files = Object.keys(translations).filter((path) => path.includes(part));
  await Promise.all(files.map((path) => translations[path]?.()));
  return [];
}

window.gallery = {
  speak: (language) => switchLanguage(language, loadMessages),
  list: () =>
    states.map(({ name, widths, height, isTouched = false, isPrinted = false }) => ({
      name,
      widths,
      height,
      isMain: mainStates.has(name),
      isTouched,
      isPrinted,
    })),
  clear() {
    const stage = document.getElementById('stage');
    // Unmounts the view, which removes its key listeners.
    if (stage) render(null, stage.shadowRoot ?? stage);
    stage?.replaceChildren();
  },
  async show(name) {
    const state = states.find((candidate) => candidate.name === name);
    if (!state) throw new Error(`no state ${name}`);
    this.clear();
    const stage = document.createElement('div');
    stage.id = 'stage';
    document.getElementById('stage')?.replaceWith(stage);
    document.body.style.padding = '0';
    const { documentElement: page } = document;
    page.lang = currentLanguage();
    const direction = state.isRtl ? 'rtl' : getDirection(page.lang);
    page.dir = direction;

    let root: ParentNode & Node = stage;
    if (state.shadowStyle !== undefined) {
      document.body.style.padding = '8px';
      const shadow = stage.attachShadow({ mode: 'open' });
      const style = new CSSStyleSheet();
      style.replaceSync(state.shadowStyle);
      shadow.adoptedStyleSheets = [style];
      root = shadow;
    }
    render(
      <ClipImagesContext.Provider value={sampleImages}>
        {state.shadowStyle === undefined ? (
          state.render()
        ) : (
          <div lang={page.lang} dir={direction}>
            {state.render()}
          </div>
        )}
      </ClipImagesContext.Provider>,
      root,
    );
    await settle();
    await state.act?.(root);
    await document.fonts.ready;
    await settle();
  },
};
