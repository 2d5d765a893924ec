// @vitest-environment jsdom
import { cleanup, fireEvent, render, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExportDialog, type ExportDialogProps } from '../../components/export/ExportDialog';
import { sampleExports } from './sample-exports';

afterEach(cleanup);

function draw(change: Partial<ExportDialogProps> = {}) {
  const calls = {
    onExport: vi.fn(),
    onChooseFolder: vi.fn(),
    onAddTemplate: vi.fn(async () => 'Added “Research”.'),
    onClose: vi.fn(),
  };
  const all: ExportDialogProps = {
    ...sampleExports,
    scopes: [
      { scope: 'clip', total: 1 },
      { scope: 'chosen', total: 3 },
      { scope: 'all', total: 1284 },
    ],
    scope: 'clip',
    ...calls,
    ...change,
  };
  const { rerender } = render(<ExportDialog {...all} />);
  const dialog = within(document.querySelector('dialog') as HTMLElement);
  return {
    ...calls,
    dialog,
    choose: (label: RegExp) => fireEvent.click(dialog.getByLabelText(label)),
    redraw: (next: Partial<ExportDialogProps>) => rerender(<ExportDialog {...all} {...next} />),
  };
}

describe('the export dialog', () => {
  it('exports what was chosen, and closes', () => {
    const { choose, dialog, onExport, onClose } = draw();
    choose(/The selection, 3 clips/);
    choose(/^EPUB/);
    choose(/Include saved pictures/);
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
    draw({ scope: 'all' });
    Reflect.deleteProperty(prototype, 'showModal');
    expect(document.activeElement).toHaveProperty('value', 'all');
  });

  it('starts with the previous choice', () => {
    const { exportMemory } = sampleExports;
    const choice = { ...exportMemory.choice, format: 'ris', to: 'clipboard' } as const;
    const { dialog, onExport } = draw({ exportMemory: { ...exportMemory, choice } });
    fireEvent.click(dialog.getByText('Copy now'));
    expect(onExport).toHaveBeenCalledWith(expect.objectContaining(choice));
  });

  it('offers backups only for the whole library, and print only for less', () => {
    const { choose, dialog } = draw();
    expect(dialog.queryByLabelText(/^Backup/)).toBeNull();
    expect(dialog.getByLabelText(/^PDF/)).toBeDefined();
    choose(/The whole library/);
    expect(dialog.getByLabelText(/^Backup/)).toBeDefined();
    expect(dialog.queryByLabelText(/^PDF/)).toBeNull();
  });

  it('writes into a folder once one is chosen', () => {
    const { choose, dialog, redraw, onExport, onChooseFolder } = draw();
    choose(/^A folder/);
    const save = () => dialog.getByText<HTMLButtonElement>('Save into folder');
    expect(save().disabled).toBe(true);
    fireEvent.click(dialog.getByText('Choose folder…'));
    expect(onChooseFolder).toHaveBeenCalledTimes(1);
    redraw({ exportFolder: 'Vault' });
    fireEvent.click(save());
    expect(onExport).toHaveBeenCalledWith(expect.objectContaining({ to: 'folder' }));
  });

  it('offers no folder without browser support, and no clipboard for EPUB', () => {
    const { choose, dialog } = draw({ canChooseFolder: false });
    expect(dialog.queryByLabelText(/^A folder/)).toBeNull();
    expect(dialog.getByLabelText(/^The clipboard/)).toBeDefined();
    choose(/^EPUB/);
    expect(dialog.queryByLabelText(/^The clipboard/)).toBeNull();
  });

  it('offers to omit clips exported to the same target before', () => {
    const exportedAt = ({ format }: { readonly format: string }) =>
      format === 'json' ? '2026-11-12T08:00:00.000Z' : null;
    const { choose, dialog, onExport } = draw({ exportedAt });
    expect(dialog.queryByLabelText(/Only what is new/)).toBeNull();
    choose(/^JSON/);
    choose(/Only what is new since/);
    fireEvent.click(dialog.getByText('Save file'));
    expect(onExport).toHaveBeenCalledWith(expect.objectContaining({ isNewOnly: true }));
  });

  it('adds a template and confirms it', async () => {
    const { dialog, onAddTemplate } = draw();
    const file = new File(['{}'], 'template.json', { type: 'application/json' });
    Object.assign(file, { text: async () => '{}' });
    const field = document.querySelector('input[type=file]') as HTMLInputElement;
    fireEvent.change(field, { target: { files: [file] } });
    await waitFor(() => expect(dialog.getByText('Added “Research”.')).toBeDefined());
    expect(onAddTemplate).toHaveBeenCalledWith('{}');
  });
});
