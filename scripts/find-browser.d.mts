import type { Machine } from './machine.mjs';

export class MissingBrowser extends Error {}
export function findChromium(machine: Machine): string;
export function findFirefox(machine: Machine): string;
