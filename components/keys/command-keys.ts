/** A command of the browser, with the keys that the user has set for it. */
export interface CommandKeys {
  readonly name: string;
  readonly description: string;
  /** As the browser writes them: "Alt+Shift+K" or "⌥⇧K". Empty if there are none. */
  readonly keys: string;
}
