import type { Driven, Tab } from '../drive/browser';

/** What the steps of the demonstration share. */
export interface Stage {
  readonly driven: Driven;
  /** Where the newspaper is served. */
  readonly site: string;
  /** Where screenshots and exported files go. */
  readonly output: string;
  /** The story that is marked, once a step has opened it. */
  tab: Tab | null;
}

export interface Step {
  /** What is done, as the reader is told. */
  readonly name: string;
  /** Does it, and gives what was seen; throws when it is not what must be seen. */
  run(stage: Stage): Promise<string>;
}

/** The tab that an earlier step opened. */
export function storyOf(stage: Stage): Tab {
  if (stage.tab === null) throw new Error('no story is open');
  return stage.tab;
}

/** Throws, naming what is missing, unless a text holds all of these words. */
export function mustHold(where: string, text: string, wanted: readonly string[]): void {
  for (const words of wanted) {
    if (!text.includes(words)) throw new Error(`${where} does not hold “${words}”:\n${text}`);
  }
}
