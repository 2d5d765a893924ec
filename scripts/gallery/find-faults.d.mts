export function findFaults(): Promise<readonly string[]>;
export function findColourFaults(): Promise<readonly string[]>;
export function findOverflow(): readonly string[];
export function findCrowding(): readonly string[];
export function findControls(): readonly string[];
