import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Route } from 'playwright-core';
import type { Picture } from './picture';

const origin = 'http://pictures.test';
/** Small enough to be shown unscaled on most screens. */
const sheet = { width: 1120, height: 1116 };
/** Narrow pictures stay readable at this scale. Wide ones are as wide as half a sheet. */
const narrowScale = 0.66;
const gap = 10;
const captionHeight = 16;

interface SizedPicture extends Picture {
  readonly size: { readonly width: number; readonly height: number };
}

/** A picture, or part of a long one, on a sheet. */
interface Piece {
  readonly html: string;
  readonly height: number;
}

/**
 * Arranges screenshots on contact sheets, one series for each width. Pictures that equal an
 * earlier one are left out, and long ones are cut into pieces. `folder` has the screenshots and gets
 * the sheets, with `mode` in their names.
 */
export async function makeSheets(
  browser: Browser,
  folder: string,
  mode: string,
  pictures: readonly Picture[],
): Promise<void> {
  const context = await browser.newContext({ viewport: sheet });
  await context.route('**/*', (route) => answer(route, folder));
  const page = await context.newPage();
  const distinct = await readDistinct(folder, pictures);
  for (const width of new Set(distinct.map((picture) => picture.width).sort((a, b) => a - b))) {
    const shownWidth = width < 640 ? width * narrowScale : (sheet.width - 3 * gap) / 2;
    const pieces = distinct
      .filter((picture) => picture.width === width)
      .flatMap((picture) => cutToPieces(picture, shownWidth));
    for (const [index, placed] of arrange(pieces, shownWidth).entries()) {
      await page.goto(`${origin}/blank`);
      await page.setContent(`<body style="margin:0;background:#888">${placed.join('')}`, {
        waitUntil: 'load',
      });
      await page.screenshot({ path: join(folder, `sheet-${mode}-${width}-${index + 1}.png`) });
    }
  }
  await context.close();
}

/** Reads the heights of the pictures, without those that equal an earlier one. */
async function readDistinct(
  folder: string,
  pictures: readonly Picture[],
): Promise<readonly SizedPicture[]> {
  const seen = new Set<string>();
  const distinct: SizedPicture[] = [];
  for (const picture of pictures) {
    const png = await readFile(join(folder, picture.file));
    const hash = createHash('sha256').update(png).digest('hex');
    if (seen.has(hash)) continue;
    seen.add(hash);
    // The header of a PNG begins with its size.
    distinct.push({
      ...picture,
      size: { width: png.readUInt32BE(16), height: png.readUInt32BE(20) },
    });
  }
  return distinct;
}

function cutToPieces({ file, name, size }: SizedPicture, shownWidth: number): readonly Piece[] {
  const height = (size.height * shownWidth) / size.width;
  const longest = sheet.height - 2 * gap - captionHeight;
  const pieces: Piece[] = [];
  for (let top = 0; top < height; top += longest) {
    const shown = Math.min(longest, height - top);
    pieces.push({
      height: shown + captionHeight,
      html: `<figcaption style="font:12px/${captionHeight}px sans-serif">${name}</figcaption>
        <div style="height:${shown}px;overflow:hidden"><img src="${origin}/${file}"
        style="display:block;width:100%;margin-top:${-top}px"></div>`,
    });
  }
  return pieces;
}

/** Places each piece at the end of the shortest column. Returns the figures of each sheet. */
function arrange(pieces: readonly Piece[], shownWidth: number): readonly (readonly string[])[] {
  const sheets: string[][] = [];
  let columns: number[] = [];
  for (const { html, height } of pieces) {
    let top = Math.min(...columns);
    if (sheets.length === 0 || top + height + gap > sheet.height) {
      columns = Array(Math.floor((sheet.width - gap) / (shownWidth + gap))).fill(gap);
      sheets.push([]);
      top = gap;
    }
    const column = columns.indexOf(top);
    columns[column] = top + height + gap;
    const left = gap + column * (shownWidth + gap);
    sheets
      .at(-1)
      ?.push(
        `<figure style="position:absolute;margin:0;left:${left}px;top:${top}px;width:${shownWidth}px">${html}</figure>`,
      );
  }
  return sheets;
}

/** Serves the screenshots, and an empty page to arrange them on. */
async function answer(route: Route, folder: string): Promise<void> {
  const url = new URL(route.request().url());
  if (url.pathname === '/blank') return route.fulfill({ contentType: 'text/html', body: '' });
  const body = await readFile(join(folder, url.pathname));
  return route.fulfill({ contentType: 'image/png', body });
}
