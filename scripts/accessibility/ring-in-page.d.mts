export interface RingBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function findRing(margin: number): RingBox | null;
export function leaveControl(): boolean;
export function returnToControl(): boolean;
export function countChanges(pictures: {
  readonly shown: string;
  readonly plain: string;
  readonly leastContrast: number;
}): Promise<number>;
