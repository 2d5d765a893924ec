import type { Machine } from './machine.mjs';

export class MissingProgram extends Error {}
export function findChromium(machine: Machine): string;
export function findFirefox(machine: Machine): string;
export function needXDisplay(machine: Machine): void;
export function findNatsServer(machine: Machine): string;
export function findApache(machine: Machine): string;
export function findRclone(machine: Machine): string;
