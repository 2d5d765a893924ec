/** How long the object URL must live for the browser to fetch it, in milliseconds. */
const lifetimeMs = 60_000;

/** Saves a file to the browser's downloads. */
export function saveFile(document: Document, name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), lifetimeMs);
}
