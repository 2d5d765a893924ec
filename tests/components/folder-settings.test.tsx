import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FolderNotice } from '../../components/folder-export/FolderNotice';
import { FolderSettings } from '../../components/folder-export/FolderSettings';
import type { FolderExportStatus } from '../../components/folder-export/folder-export-status';
import { type FolderProblem, noFolderPlan } from '../../core/export/folder-export';
import { findViolations } from './find-violations';
import { sampleExports } from './sample-exports';
import { sampleFolderExport } from './sample-library';
import { now } from './samples';

afterEach(cleanup);

const makeCallbacks = () => ({
  ...{ onChooseFolder: vi.fn(), onAllow: vi.fn(), onStop: vi.fn(), onPlan: vi.fn() },
  ...{ onDismissNotice: vi.fn(), onAddTemplate: vi.fn(), onSettings: vi.fn() },
});

function renderSettings(change: Partial<FolderExportStatus> = {}) {
  const callbacks = makeCallbacks();
  const { templates } = sampleExports;
  render(
    <main>
      <FolderSettings {...sampleFolderExport} {...{ templates, now }} {...change} {...callbacks} />
    </main>,
  );
  return callbacks;
}

const makeTrouble = (code: FolderProblem) => ({
  ...{ code, detail: { kind: 'folder', name: 'Vault' } as const },
  ...{ since: now.toISOString(), triedAt: now.toISOString() },
});
const { progress } = sampleFolderExport;
const clickButton = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the settings of the notes folder', () => {
  it.each<[string, Partial<FolderExportStatus>, string]>([
    ['up to date', {}, 'Up to date: 1,284 notes written.'],
    [
      'not up to date yet',
      { progress: progress && { ...progress, hasChanges: true } },
      '1,284 notes written. Changes will be written shortly.',
    ],
    [
      'in the first pass',
      { progress: progress && { ...progress, isComplete: false, done: 412 } },
      'Writing notes: 412 of 1,284 clips',
    ],
    ['not begun', { progress: null }, 'Starting…'],
  ])('say in words how far it is: %s', async (_, change, words) => {
    renderSettings(change);
    expect(screen.getAllByRole('status')[0]?.textContent).toBe(words);
    expect(await findViolations(document.body)).toEqual([]);
  });

  it('never call it up to date while something is wrong, and offer what may help', () => {
    const locked = renderSettings({ trouble: makeTrouble('folder-locked') });
    expect(document.body.textContent).not.toContain('Up to date');
    expect(screen.getByRole('alert').textContent).toContain('needs your permission again');
    clickButton('Allow access');
    expect(locked.onAllow).toHaveBeenCalled();
    cleanup();
    const gone = renderSettings({ trouble: makeTrouble('no-folder') });
    clickButton('Notes folder: Choose folder…');
    expect(gone.onChooseFolder).toHaveBeenCalled();
    expect(screen.getAllByRole('button', { name: /folder…$/ })).toHaveLength(1);
    cleanup();
    const full = renderSettings({ trouble: makeTrouble('disk-full') });
    clickButton('Try again');
    expect(full.onAllow).toHaveBeenCalled();
  });

  it('start with a folder, and stop', () => {
    const first = renderSettings({ plan: noFolderPlan, folder: null, progress: null });
    clickButton('Notes folder: Choose folder…');
    expect(first.onChooseFolder).toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
    cleanup();
    const { onStop } = renderSettings();
    clickButton('Stop');
    expect(onStop).toHaveBeenCalled();
    cleanup();
    const stopped = renderSettings({ plan: { ...sampleFolderExport.plan, isOn: false } });
    expect(document.body.textContent).not.toContain('Up to date');
    clickButton('Continue with “Vault”');
    expect(stopped.onAllow).toHaveBeenCalled();
  });

  it('change only what was chosen', () => {
    const { onPlan } = renderSettings();
    const select = (name: string, value: string) =>
      fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
    select('When a clip is deleted', 'move');
    expect(onPlan).toHaveBeenLastCalledWith({ onDelete: 'move' });
    select('Template', sampleExports.templates[0] ?? '');
    expect(onPlan).toHaveBeenLastCalledWith({ template: sampleExports.templates[0] });
    fireEvent.click(screen.getByRole('checkbox'));
    expect(onPlan).toHaveBeenLastCalledWith({ hasPictures: false });
  });

  it('say so if this browser has no folders, and offer nothing else', () => {
    renderSettings({ canChooseFolder: false, plan: noFolderPlan, folder: null, progress: null });
    expect(document.body.textContent).toContain('This browser can’t write to folders.');
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

it('the notice says why the folder is not up to date, helps, and can be dismissed', () => {
  const callbacks = makeCallbacks();
  render(<FolderNotice trouble={makeTrouble('folder-locked')} {...callbacks} />);
  expect(screen.getByRole('alert').textContent).toContain('Your notes folder isn’t up to date.');
  for (const name of ['Allow access', 'Folder settings', 'Not now']) clickButton(name);
  expect(callbacks.onAllow).toHaveBeenCalled();
  expect(callbacks.onSettings).toHaveBeenCalled();
  expect(callbacks.onDismissNotice).toHaveBeenCalled();
});
