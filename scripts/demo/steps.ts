import type { Driven, Tab } from '../drive/browser';

/** State shared by the steps of the demonstration. */
export interface Stage {
  readonly driven: Driven;
  /** URL of the newspaper. */
  readonly site: string;
  /** Folder for screenshots and exported files. */
  readonly output: string;
  /** The tab of the highlighted story, once a step has opened it. */
  tab: Tab | null;
}

export interface Step {
  /** What the step does, as shown to the user. */
  readonly name: string;
  /** Runs the step and returns what was seen. Throws if that is not as expected. */
  run(stage: Stage): Promise<string>;
}

/** Returns the tab that an earlier step opened. */
export function getStoryTab(stage: Stage): Tab {
  if (stage.tab === null) throw new Error('no story is open');
  return stage.tab;
}

/** Throws unless a text contains all of these words. */
export function assertContains(where: string, text: string, wanted: readonly string[]): void {
  for (const words of wanted) {
    if (!text.includes(words)) throw new Error(`${where} does not contain “${words}”:\n${text}`);
  }
}
