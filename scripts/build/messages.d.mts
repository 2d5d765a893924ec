import type { Plugin } from 'vite';

export function messages(): Plugin;

export const pageFiles: readonly string[];

export function makeMessageFiles(): readonly {
  readonly relativeDest: string;
  readonly contents: string;
}[];
