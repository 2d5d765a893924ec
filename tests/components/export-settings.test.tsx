import { FluentResource } from '@fluent/bundle';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ExportSettings } from '../../components/settings/ExportSettings';
import { addMessages } from '../../components/strings/catalogue';
import { switchLanguage } from '../../components/strings/switch-language';
import { templatePresets } from '../../core/export';
import { findViolations } from './find-violations';
import { sampleExports } from './sample-exports';
import { sampleLibrary } from './sample-library';

afterEach(cleanup);

function renderSettings(names: readonly string[], folderTemplate: string | null = null) {
  const onRemoveTemplate = vi.fn();
  const [preset] = templatePresets;
  const exportMemory = {
    ...sampleExports.exportMemory,
    templates: names.map((name) => ({ ...preset, name })),
  };
  render(
    <main>
      <h2>Export</h2>
      <ExportSettings
        {...sampleLibrary}
        {...{ exportMemory, folderTemplate, onRemoveTemplate }}
        templates={[...sampleExports.templates, ...names]}
      />
    </main>,
  );
  return onRemoveTemplate;
}

const listRemovals = () => screen.queryAllByRole('button', { name: /^Remove template/ });

it('offers to remove templates that the user added, and no others', async () => {
  const onRemoveTemplate = renderSettings(['News', 'Research']);
  expect(listRemovals().map((button) => button.getAttribute('aria-label'))).toEqual([
    'Remove template “News”',
    'Remove template “Research”',
  ]);
  expect(await findViolations(document.body)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Remove template “Research”' }));
  expect(onRemoveTemplate).toHaveBeenCalledWith('Research');
  expect(document.activeElement?.textContent).toBe('Added templates');
});

it('keeps the template that the notes folder uses', () => {
  renderSettings(['News', 'Research'], 'News');
  expect(listRemovals()).toHaveLength(1);
  expect(screen.getByText('Used by the notes folder')).toBeDefined();
});

it('says that there are none', () => {
  renderSettings([]);
  expect(screen.getByText('None')).toBeDefined();
  expect(listRemovals()).toEqual([]);
});

it('names the built-in templates in the language of the interface', async () => {
  await switchLanguage('de-XE', async () => []);
  addMessages(
    'de-XE',
    'library',
    new FluentResource(
      'export-option-plain-template = Schlicht\nexport-option-highlights-template = Nur Markierungen',
    ).body,
  );
  renderSettings(['News']);
  const options = [...document.querySelectorAll<HTMLOptionElement>('option')];
  const read = (name: string) => options.find(({ value }) => value === name)?.textContent;
  const names = ['Obsidian', 'Logseq', 'Schlicht', 'Nur Markierungen'];
  expect(templatePresets.map(({ name }) => read(name))).toEqual(names);
  expect(read('News')).toBe('News');
  await switchLanguage('en');
});
