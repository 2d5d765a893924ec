import { effect } from '@preact/signals';
import { text } from '../../components/strings';
import '../../components/strings/en/welcome/welcome.ftl';
import type { Library } from '../../storage';
import { createSetup, type Setup } from './setup';
import { createTrial, type Trial } from './trial';

/** The first-run page: how Pressmark is set up, and the story to try it on. */
export interface FirstRun {
  readonly setup: Setup;
  readonly trial: Trial;
}

/** Creates the page. It stops watching when `life` is aborted. */
export function createFirstRun(
  view: Window & typeof globalThis,
  library: Library,
  life: AbortSignal,
): FirstRun {
  const stop = effect(() => {
    view.document.title = `${text('welcome-title')} · ${text('common-app-name')}`;
  });
  life.addEventListener('abort', stop);
  return { setup: createSetup(view, library, life), trial: createTrial(view, library, life) };
}
