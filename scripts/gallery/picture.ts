/** A screenshot of a state. */
export interface Picture {
  /** Its name in the folder. */
  readonly file: string;
  /** The state's name. */
  readonly name: string;
  /** Of the window, in CSS pixels. */
  readonly width: number;
}
