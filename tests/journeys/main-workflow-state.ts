import type { Driven, Screen, Tab } from '../../scripts/drive/browser';
import { type BrowserName, openStage, type Stage } from './stage';

export const story = '/council/flood-gate-vote';
export const headline = 'Council votes to raise the flood gate by a metre';
export const openingQuote = 'a debate that went on for four hours';
export const endingQuote = 'If the water only matters to the people it reaches';
/** A passage that the second edition of the story lacks. */
export const removedQuote = 'the present gate had been called temporary';

/** Runs between two steps of the user, for example to stop the background. */
export type BetweenSteps = (driven: Driven) => Promise<void>;

/** The browser and the tab of the story, which the steps of the main workflow share. */
export class MainWorkflow {
  stage!: Stage;
  tab!: Tab;

  constructor(
    private readonly browser: BrowserName,
    private readonly betweenSteps: BetweenSteps | undefined,
  ) {}

  get driven(): Driven {
    return this.stage.driven;
  }

  async start(): Promise<void> {
    this.stage = await openStage(this.browser);
  }

  async close(): Promise<void> {
    await this.stage?.close();
  }

  async pause(): Promise<void> {
    await this.betweenSteps?.(this.driven);
  }

  async openPopup(): Promise<Screen> {
    await this.pause();
    const popup = await this.driven.openPopup(this.tab);
    await this.pause();
    return popup;
  }
}
