import type { Browser, Page } from 'playwright-core';
import type { GalleryPage } from './gallery-page';

export const galleryUrl: string;
export function buildGallery(folder: string): Promise<void>;
export function openGallery(
  browser: Browser,
  folder: string,
  options: { readonly scheme: 'light' | 'dark'; readonly isTouched: boolean },
): Promise<Page>;
export function showState(
  page: GalleryPage,
  state: { readonly name: string; readonly height: number; readonly isPrinted?: boolean },
  width: number,
): Promise<void>;
export function answerRequest(
  address: string,
  folder: string,
): Promise<{ status?: number; contentType?: string; body: string | Uint8Array }>;
