import { currentLanguage } from '../../../../components/strings/catalogue';
import { getDirection, type PageLook } from '../../../../core/model';
import { keepOnPage } from './keep-on-page';

/** An element that floats over a page, isolated from its styles and scripts. */
export interface ShadowHost {
  /** Render into this. */
  readonly root: HTMLElement;
  /** The element around `root`, for content that replaces it. */
  readonly stage: HTMLElement;
  /** Shows it above everything on the page. `root` can be rendered into before and after. */
  show(near?: Node): void;
  /** Sets the theme, which is the system's at first, and shows that the language is the current one. */
  setLook(look: Pick<PageLook, 'theme'>): void;
  /** Removes it from the page. */
  hide(): void;
  readonly isShown: () => boolean;
  readonly place: (at: Place) => void;
  /** Width and height as drawn, in CSS pixels. */
  readonly size: () => { readonly width: number; readonly height: number };
  readonly contains: (event: Event) => boolean;
  readonly hasFocus: () => boolean;
  readonly isHovered: () => boolean;
}

interface Place {
  readonly left: number;
  readonly top: number;
  /** Less than 1 to cancel pinch zoom. Default 1. */
  readonly scale?: number;
}

/**
 * Events that do not reach the page. A capturing listener on the window still sees
 * them, which is why notes are written in a frame.
 */
const privateEvents = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'click',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'focusin',
  'focusout',
] as const;

/*
 * Inside a shadow tree `!important` wins over the page's, so no
 * rule of the page can hide, move or colour the host. `all` does not reset direction.
 */
const makeHostCss = (display: string) => `:host {
  all: initial !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
  display: ${display} !important;
  /* "Select all" in the page must not select our labels. */
  user-select: none !important;
  color-scheme: light dark !important;
}
.stage { position: absolute; inset: 0 auto auto 0; inline-size: max-content; transform-origin: 0 0; }
:host::backdrop { display: none !important; }
@media print { :host { display: none !important; } }`;

/** Creates a host element with the given name and a closed shadow root. */
export function createShadowHost(
  view: Window & typeof globalThis,
  name: string,
  css: string,
): ShadowHost {
  const { document } = view;
  const host = document.createElement(name);
  const shadow = host.attachShadow({ mode: 'closed' });
  // Firefox removes `page-styles.ts` together with the extension, and so hides the host.
  const display = isFirefoxContentScript(shadow) ? 'var(--pressmark-display, none)' : 'block';
  adoptCss(view, shadow, makeHostCss(display) + css);
  const stage = document.createElement('div');
  stage.className = 'stage';
  const root = document.createElement('div');
  // Screen readers must not pronounce our text in the page's language.
  const applyLanguage = () => {
    root.lang = currentLanguage();
    root.dir = getDirection(root.lang);
  };
  applyLanguage();
  stage.append(root);
  shadow.append(stage);
  for (const event of privateEvents) host.addEventListener(event, (e) => e.stopPropagation());
  let shown: AbortController | null = null;

  return {
    root,
    stage,
    setLook({ theme }) {
      stage.style.colorScheme = theme === 'system' ? '' : theme;
      applyLanguage();
    },
    show(near) {
      if (host.isConnected) return;
      shown?.abort();
      shown = new view.AbortController();
      keepOnPage(view, host, near ?? null, shown.signal);
    },
    hide() {
      shown?.abort();
      shown = null;
    },
    isShown: () => host.isConnected,
    place({ left, top, scale = 1 }) {
      // Styles an element in the shadow tree: the page's policy cannot block that, nor its scripts read it.
      stage.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px) scale(${scale})`;
    },
    size() {
      const { width, height } = stage.getBoundingClientRect();
      return { width, height };
    },
    contains: (event) => event.composedPath().includes(host),
    hasFocus: () => document.activeElement === host,
    isHovered: () => stage.matches(':hover'),
  };
}

/** True in a content script in Firefox, which sees nodes of the page through Xray wrappers. */
export function isFirefoxContentScript(node: Node): boolean {
  return 'wrappedJSObject' in node;
}

/**
 * In Firefox, a content script can adopt a style sheet only by exposing the root to the
 * page, but its style elements pass any page's policy. In Chromium it is the other way round.
 */
function adoptCss(view: Window & typeof globalThis, shadow: ShadowRoot, css: string): void {
  if (isFirefoxContentScript(shadow)) {
    const style = view.document.createElement('style');
    style.textContent = css;
    shadow.append(style);
    return;
  }
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
}
