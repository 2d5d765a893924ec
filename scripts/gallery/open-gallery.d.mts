import type { Browser, Page } from 'playwright-core';

export function buildGallery(folder: string): Promise<void>;
export function openGallery(
  browser: Browser,
  folder: string,
  options: { readonly scheme: 'light' | 'dark'; readonly isTouched: boolean },
): Promise<Page>;
export function showState(
  page: Page,
  state: { readonly name: string; readonly height: number; readonly isPrinted?: boolean },
  width: number,
): Promise<void>;
