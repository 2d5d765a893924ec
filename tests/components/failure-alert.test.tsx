import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { FailureAlert } from '../../components/controls/FailureAlert';
import { type FailureDetail, failureCodes } from '../../core/model';

afterEach(cleanup);

function getAlertText(code: (typeof failureCodes)[number], detail: FailureDetail | null) {
  render(<FailureAlert failure={{ code, detail }} />);
  return (screen.queryByRole('alert') ?? screen.getByRole('status')).textContent;
}

it.each(failureCodes)('shows no internal reason of %s', (code) => {
  const reason = 'background.saveClip: no-directory';
  const shown = getAlertText(code, { kind: 'internal', reason });
  cleanup();
  expect(shown).toBe(getAlertText(code, null));
});

it.each([
  [{ kind: 'file', name: 'pages.csv' }, 'File: “pages.csv”'],
  [{ kind: 'folder', name: 'Vault' }, 'Folder: “Vault”'],
  [{ kind: 'browser', message: 'Disk error.' }, 'Message from the browser: “Disk error.”'],
] as const)('shows %o', (detail, expected) => {
  expect(getAlertText('export-failed', detail)).toContain(expected);
});

it('names how many clips can be printed', () => {
  expect(getAlertText('too-many-to-print', null)).toContain('up to 300 clips');
});
