/** How people use Pressmark: assumptions, which a server's owner replaces by their own. */
export interface People {
  readonly users: number;
  readonly devicesEach: number;
  /** How long a browser is open per day, on average. */
  readonly openHours: number;
  /** How often a library or a side panel is opened on a device per day, and for how many minutes. */
  readonly pages: { readonly perDay: number; readonly minutes: number };
  /** Clips saved per user and day. */
  readonly saves: number;
  /** Bursts of other changes per user and day: highlights, notes, tags within a few seconds. */
  readonly edits: number;
  /** Clips in each library. */
  readonly clips: number;
  /** Stored images of a clip. */
  readonly images: { readonly perClip: number; readonly bytesEach: number };
}

/** Keen users, all in one time zone, which is the worst case for the busiest minute. */
export const keenPeople: People = {
  users: 10_000,
  devicesEach: 2,
  openHours: 8,
  pages: { perDay: 4, minutes: 10 },
  saves: 5,
  edits: 10,
  clips: 2_000,
  images: { perClip: 2, bytesEach: 150_000 },
};
