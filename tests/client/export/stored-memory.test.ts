import { expect, it, vi } from 'vitest';
import { watchExportMemory } from '../../../client/export/stored-memory';
import type { NoteTemplate } from '../../../core/export';
import { createLibrary, expectValue, instantAt } from '../../storage/samples';

const makeTemplate = (name: string): NoteTemplate => ({
  ...{ name, noteName: '', folder: '', properties: [], content: '' },
  propertyStyle: 'yaml',
});

const getNames = ({ memory }: ReturnType<typeof watchExportMemory>) =>
  memory.value.templates.map(({ name }) => name);

it('takes over what another page stores, and deletes none of it', async () => {
  const library = createLibrary();
  const [life, lifeOfDialog] = [new AbortController(), new AbortController()];
  const settings = watchExportMemory(library, life.signal);
  const dialog = watchExportMemory(library, lifeOfDialog.signal);
  await Promise.all([dialog.loaded, settings.loaded]);
  settings.change((memory) => ({ ...memory, templates: [makeTemplate('Field notes')] }));
  await vi.waitFor(() => expect(getNames(dialog)).toEqual(['Field notes']));
  // A page may not know of it yet.
  lifeOfDialog.abort();
  settings.change((memory) => ({
    ...memory,
    templates: [...memory.templates, makeTemplate('Quotes')],
  }));
  await vi.waitFor(async () => {
    const stored = expectValue(await library.getPreference('export'));
    expect(JSON.stringify(stored)).toContain('Quotes');
  });
  dialog.change((memory) => ({ ...memory, places: { downloads: instantAt(1) } }));
  await vi.waitFor(() => expect(settings.memory.value.places).toEqual({ downloads: instantAt(1) }));
  expect(getNames(settings)).toEqual(['Field notes', 'Quotes']);
  life.abort();
});
