import { cleanup, fireEvent, render, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExportDialog, type ExportDialogProps } from '../../components/export/ExportDialog';
import { sampleExports } from './sample-exports';

afterEach(cleanup);

function renderDialog(change: Partial<ExportDialogProps> = {}) {
  const callbacks = {
    onExport: vi.fn(),
    onChooseFolder: vi.fn(),
    onAddTemplate: vi.fn(async () => 'Added “Research”.'),
    onClose: vi.fn(),
  };
  const props: ExportDialogProps = {
    ...sampleExports,
    scopes: [
      { scope: 'clip', total: 1 },
      { scope: 'chosen', total: 3 },
      { scope: 'all', total: 1284 },
    ],
    scope: 'clip',
    ...callbacks,
    ...change,
  };
  const { rerender } = render(<ExportDialog {...props} />);
  const dialog = within(document.querySelector('dialog') as HTMLElement);
  return {
    ...callbacks,
    dialog,
    choose: (label: RegExp) => fireEvent.click(dialog.getByLabelText(label)),
    rerender: (next: Partial<ExportDialogProps>) => rerender(<ExportDialog {...props} {...next} />),
  };
}

describe('the export dialog', () => {
  it('exports with the chosen options, and closes', () => {
    const { choose, dialog, onExport, onClose } = renderDialog();
    choose(/3 selected clips/);
    choose(/^EPUB/);
    choose(/Include saved images/);
    fireEvent.click(dialog.getByText('Save file'));
    expect(onExport).toHaveBeenCalledWith({
      scope: 'chosen',
      format: 'epub',
      template: '',
      annotations: 'section',
      hasPictures: false,
      isNewOnly: false,
      to: 'download',
    });
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('focuses the selected format when it opens', () => {
    // Browsers focus the first control of a dialog. jsdom does not.
    const { prototype } = HTMLDialogElement;
    prototype.showModal = function showModal() {
      this.open = true;
      this.querySelector('input')?.focus();
    };
    renderDialog({ scope: 'all' });
    Reflect.deleteProperty(prototype, 'showModal');
    expect(document.activeElement).toHaveProperty('value', 'all');
  });

  it('starts with the options of the previous export', () => {
    const { exportMemory } = sampleExports;
    const choice = { ...exportMemory.choice, format: 'ris', to: 'clipboard' } as const;
    const { dialog, onExport } = renderDialog({ exportMemory: { ...exportMemory, choice } });
    fireEvent.click(dialog.getByText('Copy to clipboard'));
    expect(onExport).toHaveBeenCalledWith(expect.objectContaining(choice));
  });

  it('offers backups only for the whole library, and PDF only for single clips and selections', () => {
    const { choose, dialog } = renderDialog();
    expect(dialog.queryByLabelText(/^Backup/)).toBeNull();
    expect(dialog.getByLabelText(/^PDF/)).toBeDefined();
    choose(/The whole library/);
    expect(dialog.getByLabelText(/^Backup/)).toBeDefined();
    expect(dialog.queryByLabelText(/^PDF/)).toBeNull();
  });

  it('writes into a folder after one is chosen', () => {
    const { choose, dialog, rerender, onExport, onChooseFolder } = renderDialog();
    choose(/^Folder/);
    const save = () => dialog.getByText<HTMLButtonElement>('Save to folder');
    expect(save().disabled).toBe(true);
    fireEvent.click(dialog.getByText('Choose folder…'));
    expect(onChooseFolder).toHaveBeenCalledTimes(1);
    rerender({ exportFolder: 'Vault' });
    fireEvent.click(save());
    expect(onExport).toHaveBeenCalledWith(expect.objectContaining({ to: 'folder' }));
  });

  it('offers no folder if the browser cannot choose one, and no clipboard for EPUB', () => {
    const { choose, dialog } = renderDialog({ canChooseFolder: false });
    expect(dialog.queryByLabelText(/^Folder/)).toBeNull();
    expect(dialog.getByLabelText(/^Clipboard/)).toBeDefined();
    choose(/^EPUB/);
    expect(dialog.queryByLabelText(/^Clipboard/)).toBeNull();
  });

  it('offers to omit clips that were exported in the same format before', () => {
    const exportedAt = ({ format }: { readonly format: string }) =>
      format === 'json' ? '2026-11-12T08:00:00.000Z' : null;
    const { choose, dialog, onExport } = renderDialog({ exportedAt });
    expect(dialog.queryByLabelText(/Only what’s new/)).toBeNull();
    choose(/^JSON/);
    choose(/Only what’s new or changed since/);
    fireEvent.click(dialog.getByText('Save file'));
    expect(onExport).toHaveBeenCalledWith(expect.objectContaining({ isNewOnly: true }));
  });

  it('adds a template and confirms that it was added', async () => {
    const { dialog, onAddTemplate } = renderDialog();
    const file = new File(['{}'], 'template.json', { type: 'application/json' });
    Object.assign(file, { text: async () => '{}' });
    const field = document.querySelector('input[type=file]') as HTMLInputElement;
    fireEvent.change(field, { target: { files: [file] } });
    await waitFor(() => expect(dialog.getByText('Added “Research”.')).toBeDefined());
    expect(onAddTemplate).toHaveBeenCalledWith('{}');
  });

  it('lets the user choose from several templates of a file', async () => {
    const add = vi.fn(() => 'Added “Quotes”.');
    const offers = [
      { name: 'News', remark: 'Replaces your template with the same name.' },
      { name: 'Quotes', remark: '' },
    ];
    const { dialog } = renderDialog({ onAddTemplate: async () => ({ offers, add }) });
    const file = Object.assign(new File(['{}'], 'all.json'), { text: async () => '{}' });
    const choose = () => {
      const field = document.querySelector('input[type=file]') as HTMLInputElement;
      fireEvent.change(field, { target: { files: [file] } });
    };
    choose();
    const news = await dialog.findByLabelText('News');
    expect(news.getAttribute('aria-describedby')).not.toBeNull();
    expect(dialog.getByText('Replaces your template with the same name.')).toBeDefined();
    fireEvent.click(news);
    fireEvent.click(dialog.getByText('Add'));
    expect(add).toHaveBeenCalledWith([1]);
    await waitFor(() => expect(dialog.getByText('Added “Quotes”.')).toBeDefined());
    expect(dialog.queryByLabelText('News')).toBeNull();
    choose();
    await dialog.findByLabelText('News');
    for (const box of dialog.getAllByLabelText(/^(News|Quotes)$/)) {
      fireEvent.click(box);
    }
    expect(dialog.getByText('Add')).toHaveProperty('disabled', true);
    expect(add).toHaveBeenCalledTimes(1);
  });
});
