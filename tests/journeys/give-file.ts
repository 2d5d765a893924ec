import type { Tab } from '../../scripts/drive/browser';

/** Drops a file on a page, or sets it in the file field of the open dialog, or else of the page. */
export function giveFile(
  tab: Tab,
  name: string,
  bytes: Uint8Array,
  method: 'drop' | 'field',
): Promise<void> {
  return tab.evaluate(
    ({ name, base64, method }) => {
      const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([data], name));
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
    { name, base64: Buffer.from(bytes).toString('base64'), method },
  );
}
