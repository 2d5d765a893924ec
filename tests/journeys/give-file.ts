import type { Tab } from '../../scripts/drive/browser';

/** Gives a page one file: see `giveFiles`. */
export function giveFile(
  tab: Tab,
  name: string,
  bytes: Uint8Array,
  method: 'drop' | 'field',
): Promise<void> {
  return giveFiles(tab, { [name]: bytes }, method);
}

/** Drops files on a page, or sets them in the file field of the open dialog, or else of the page. */
export function giveFiles(
  tab: Tab,
  files: Readonly<Record<string, Uint8Array>>,
  method: 'drop' | 'field',
): Promise<void> {
  return tab.evaluate(
    ({ encoded, method }) => {
      const transfer = new DataTransfer();
      for (const [name, base64] of encoded) {
        const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        transfer.items.add(new File([data], name));
      }
      if (method === 'drop') {
        const init = { dataTransfer: transfer, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent('drop', init));
        return;
      }
      const root = document.querySelector('dialog[open]') ?? document;
      const field = root.querySelector<HTMLInputElement>('input[type=file]');
      if (!field) throw new Error('no file field');
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    {
      encoded: Object.entries(files).map(
        ([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const,
      ),
      method,
    },
  );
}
