import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BackupNotice } from '../../components/backup/BackupNotice';
import { BackupSettings } from '../../components/backup/BackupSettings';
import type { BackupStatus } from '../../components/backup/backup-status';
import { StorageLine } from '../../components/backup/StorageLine';
import type { BackupProblem } from '../../core/backup';
import type { FailureDetail } from '../../core/model';
import { sampleBackup } from './sample-library';
import { now } from './samples';

afterEach(cleanup);

function renderSettings(change: Partial<BackupStatus> = {}) {
  const callbacks = {
    ...{ onPlan: vi.fn(), onChooseFolder: vi.fn(), onAllow: vi.fn(), onBackUp: vi.fn() },
    ...{ onStop: vi.fn(), onRestore: vi.fn(), onRestoreNewest: vi.fn(), onPersist: vi.fn() },
  };
  render(<BackupSettings {...sampleBackup} {...change} {...callbacks} now={now} />);
  return callbacks;
}

const makeTrouble = (
  code: BackupProblem,
  detail: FailureDetail | null = null,
): Partial<BackupStatus> => ({
  trouble: { code, detail, since: now.toISOString(), triedAt: now.toISOString() },
});
const clickButton = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const getSelect = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });

describe('the backup settings', () => {
  it('change only the edited part of the plan', () => {
    const { onPlan } = renderSettings();
    fireEvent.change(getSelect('Automatic backups'), { target: { value: 'day' } });
    expect(onPlan).toHaveBeenLastCalledWith({ every: 'day', keep: 4, to: 'downloads' });
    fireEvent.change(getSelect('Keep'), { target: { value: '12' } });
    expect(onPlan).toHaveBeenLastCalledWith({ every: 'week', keep: 12, to: 'downloads' });
    fireEvent.click(screen.getByRole('radio', { name: 'Folder' }));
    expect(onPlan).toHaveBeenLastCalledWith({ every: 'week', keep: 4, to: 'folder' });
  });

  it('explain missed backups only if backups are automatic', () => {
    renderSettings();
    expect(screen.getByText(/^Missed backups/)).toBeDefined();
    cleanup();
    renderSettings({ plan: { every: 'never', keep: 4, to: 'downloads' } });
    expect(screen.queryByText(/^Missed backups/)).toBeNull();
  });

  it('offer a button that resolves the problem', () => {
    const locked = renderSettings(makeTrouble('folder-locked'));
    expect(screen.getByRole('alert').textContent).toContain('Your library and earlier backups');
    clickButton('Allow');
    expect(locked.onAllow).toHaveBeenCalled();
    cleanup();
    const missing = renderSettings(makeTrouble('no-folder'));
    clickButton('Choose folder…');
    expect(missing.onChooseFolder).toHaveBeenCalled();
    cleanup();
    const full = renderSettings(makeTrouble('disk-full'));
    clickButton('Back up again');
    expect(full.onBackUp).toHaveBeenCalled();
  });

  it('name the folder or quote the browser, but show no internal reason', () => {
    renderSettings(makeTrouble('no-folder', { kind: 'folder', name: 'Sicherungen' }));
    expect(screen.getByRole('alert').textContent).toContain('Folder: “Sicherungen”');
    cleanup();
    renderSettings(makeTrouble('library', { kind: 'browser', message: 'Disk error.' }));
    expect(screen.getByRole('alert').textContent).toContain('from the browser: “Disk error.”');
    cleanup();
    renderSettings(makeTrouble('download-stopped', { kind: 'internal', reason: 'NETWORK_FAILED' }));
    expect(screen.getByRole('alert').textContent).not.toContain('NETWORK_FAILED');
  });

  it('show progress and a stop button instead of the last problem', () => {
    const { onStop } = renderSettings({
      ...makeTrouble('disk-full'),
      run: { clips: 9, total: 10 },
    });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('Backing up 9 of 10 clips')).toBeDefined();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Back up now' }).disabled).toBe(
      true,
    );
    clickButton('Stop');
    expect(onStop).toHaveBeenCalled();
  });

  it('offer no folder if the browser cannot choose one', () => {
    renderSettings({ canChooseFolder: false });
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Restore newest backup' })).toBeNull();
  });

  it('show whether the browser granted persistent storage', () => {
    const storage = { isPersisted: false, isRefused: true, usedBytes: 1024, quotaBytes: null };
    const onPersist = vi.fn();
    render(<StorageLine storage={storage} onPersist={onPersist} />);
    expect(screen.getByText('The browser declined.')).toBeDefined();
    clickButton('Ask the browser to keep it');
    expect(onPersist).toHaveBeenCalled();
  });
});

describe('the backup notice', () => {
  it('shows why the last backup failed, links to the settings, and can be dismissed', () => {
    const callbacks = { onSettings: vi.fn(), onDismiss: vi.fn() };
    const advice = { kind: 'failed', code: 'disk-full' } as const;
    render(<BackupNotice advice={advice} clips={3} now={now} {...callbacks} />);
    expect(screen.getByRole('alert').textContent).toContain('There wasn’t enough disk space');
    clickButton('Backup settings');
    clickButton('Not now');
    expect(callbacks.onSettings).toHaveBeenCalled();
    expect(callbacks.onDismiss).toHaveBeenCalled();
  });

  it.each(['no-permission', 'folder-locked'] as const)(
    'names only buttons that it has (%s)',
    (code) => {
      const advice = { kind: 'failed', code } as const;
      const callbacks = { onSettings() {}, onDismiss() {} };
      render(<BackupNotice advice={advice} clips={3} now={now} {...callbacks} />);
      const { textContent } = screen.getByRole('alert');
      expect(textContent).toContain('Allow it in the backup settings.');
      expect(textContent).not.toContain('Click Allow');
    },
  );

  it.each([
    [null, /^Automatic backups are off\.Pressmark hasn’t backed up your 60 clips yet\./],
    ['2026-01-05T08:05:00.000Z', /^Automatic backups are off\.The last backup was made on 5 Jan\./],
  ])('says that backups are off, and when the last one was made (%s)', (last, message) => {
    const callbacks = { onSettings() {}, onDismiss() {} };
    render(<BackupNotice advice={{ kind: 'none', last }} clips={60} now={now} {...callbacks} />);
    expect(document.querySelector('.backup-notice')?.textContent).toMatch(message);
  });
});
