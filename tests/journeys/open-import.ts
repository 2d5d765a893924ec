import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickNamed, waitForText } from '../../scripts/drive/page-actions';

/** Opens the library in a tab, and the import dialog in it. */
export async function openImport(driven: Driven): Promise<Tab> {
  const library = await driven.openTab(driven.extensionUrl('library.html'));
  await library.resize(1280, 800);
  await clickNamed(library, 'Import…');
  await waitForText(library, 'Choose files');
  return library;
}
