/** In CSS pixels. */
export interface RingPlace {
  readonly clip: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly line: number;
}

export function findRing(margin: number): RingPlace | null;
export function leaveControl(): boolean;
export function returnToControl(): boolean;
export function countChanges(pictures: {
  readonly shown: string;
  readonly plain: string;
  readonly leastContrast: number;
}): Promise<number>;
