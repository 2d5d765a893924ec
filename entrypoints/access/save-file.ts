import type { ExportFile } from '../../core/exchange';

/** How long a file's address must live for the browser to fetch it, in milliseconds. */
const keptMs = 60_000;

/** Hands a file to the browser's downloads. */
export function saveFile(document: Document, file: ExportFile): void {
  const url = URL.createObjectURL(new Blob([file.content], { type: file.type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
