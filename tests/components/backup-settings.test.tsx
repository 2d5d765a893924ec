// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BackupNotice } from '../../components/backup/BackupNotice';
import { BackupSettings } from '../../components/backup/BackupSettings';
import type { BackupStatus } from '../../components/backup/backup-status';
import type { BackupProblem } from '../../core/backup';
import { sampleBackup } from './library-fakes';
import { now } from './samples';

afterEach(cleanup);

function draw(change: Partial<BackupStatus> = {}) {
  const calls = {
    ...{ onPlan: vi.fn(), onChooseFolder: vi.fn(), onAllow: vi.fn(), onBackUp: vi.fn() },
    ...{ onStop: vi.fn(), onRestore: vi.fn(), onRestoreNewest: vi.fn(), onPersist: vi.fn() },
  };
  render(<BackupSettings {...sampleBackup} {...change} {...calls} now={now} />);
  return calls;
}

const trouble = (code: BackupProblem): Partial<BackupStatus> => ({
  trouble: { code, detail: null, since: now.toISOString(), triedAt: now.toISOString() },
});
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });

describe('the settings of backups', () => {
  it('change one part of the plan', () => {
    const { onPlan } = draw();
    fireEvent.change(field('Back up automatically'), { target: { value: 'day' } });
    expect(onPlan).toHaveBeenLastCalledWith({ every: 'day', keep: 4, to: 'downloads' });
    fireEvent.change(field('Keep'), { target: { value: '12' } });
    expect(onPlan).toHaveBeenLastCalledWith({ every: 'week', keep: 12, to: 'downloads' });
    fireEvent.click(screen.getByRole('radio', { name: 'A folder' }));
    expect(onPlan).toHaveBeenLastCalledWith({ every: 'week', keep: 4, to: 'folder' });
  });

  it('offer a remedy for each problem', () => {
    const locked = draw(trouble('folder-locked'));
    expect(screen.getByRole('alert').textContent).toContain('Your library and earlier backups');
    press('Allow');
    expect(locked.onAllow).toHaveBeenCalled();
    cleanup();
    const gone = draw(trouble('no-folder'));
    press('Choose folder…');
    expect(gone.onChooseFolder).toHaveBeenCalled();
    cleanup();
    const full = draw(trouble('disk-full'));
    press('Back up again');
    expect(full.onBackUp).toHaveBeenCalled();
  });

  it('show the progress instead of the last problem, and a stop button', () => {
    const { onStop } = draw({ ...trouble('disk-full'), run: { clips: 9, total: 10 } });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('Backing up, 9 of 10 clips')).toBeDefined();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Back up now' }).disabled).toBe(
      true,
    );
    press('Stop');
    expect(onStop).toHaveBeenCalled();
  });

  it('offer no folder if the browser cannot choose one', () => {
    draw({ canChooseFolder: false });
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Restore the newest' })).toBeNull();
  });

  it('show whether the browser granted persistent storage', () => {
    const storage = { isPersisted: false, isRefused: true, usedBytes: 1024, quotaBytes: null };
    const { onPersist } = draw({ storage });
    expect(screen.getByText('The browser did not promise it.')).toBeDefined();
    press('Ask the browser again');
    expect(onPersist).toHaveBeenCalled();
  });
});

describe('the backup notice', () => {
  it('shows why the last backup failed, links to the settings, and can be dismissed', () => {
    const calls = { onSettings: vi.fn(), onDismiss: vi.fn() };
    const advice = { kind: 'failed', code: 'disk-full', detail: null } as const;
    render(<BackupNotice advice={advice} clips={3} now={now} {...calls} />);
    expect(screen.getByRole('alert').textContent).toContain('There was not enough disk space');
    press('Backup settings');
    press('Not now');
    expect(calls.onSettings).toHaveBeenCalled();
    expect(calls.onDismiss).toHaveBeenCalled();
  });
});
