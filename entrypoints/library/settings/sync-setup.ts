import { type ReadonlySignal, signal } from '@preact/signals';
import { decodeBase64, encodeBase64 } from '../../../client/base/base64';
import { newId } from '../../../client/base/new-id';
import type { SyncLogin } from '../../../client/sync/open-transport';
import { isPairingCode, parsePairingCode } from '../../../client/sync/pairing-code';
import { readServerAddress } from '../../../client/sync/server-address';
import type { Joining } from '../../../client/sync/set-up-sync';
import { isInvitation } from '../../../client/sync/sharing/invitation';
import { requestPageAccess } from '../../../client/tabs/request-permission';
import {
  leastPassphrase,
  type SyncCallbacks,
  type SyncForm,
  type SyncSetup,
} from '../../../components/sync/sync-status';
import type { Membership, SyncAccount, SyncProblem } from '../../../core/sync';

const emptyForm: SyncForm = {
  ...{ address: '', user: '', password: '', passphrase: '', passphraseAgain: '' },
};
const firstStep: SyncSetup = { step: 'server', form: emptyForm, isBusy: false, trouble: null };

export interface SyncSetupActions
  extends Pick<
    SyncCallbacks,
    'onForm' | 'onStep' | 'onBack' | 'onChangeLogin' | 'onCancelLogin' | 'onChangePassphrase'
  > {
  readonly shown: ReadonlySignal<SyncSetup>;
  /** Removes the library from the server. Resolves with true if it was. */
  removeFromServer(): Promise<boolean>;
}

/** Connects this device to a library on a server, and changes its login or that library's passphrase. */
export function createSyncSetup(
  crypto: Crypto,
  getAccount: () => SyncAccount | null,
  saveAccount: (account: SyncAccount) => Promise<boolean>,
): SyncSetupActions {
  const setup = signal<SyncSetup>(firstStep);
  /** The id of this device in the next library that it joins. */
  let device = newId(crypto);
  /** How often a new login was asked for or given up: an answer to an earlier one does not count. */
  let logins = 0;
  const change = (part: Partial<SyncSetup>) => {
    setup.value = { ...setup.value, ...part };
  };
  /** Shows why a server could not be used with what was typed. */
  const failToConnect = (problem: SyncProblem) => {
    const { password } = setup.value.form;
    const hasSpace = problem === 'refused' && password !== password.trim();
    fail(
      hasSpace ? { kind: 'invalid', code: 'password-space' } : { kind: 'problem', code: problem },
    );
  };
  const fail = (trouble: SyncSetup['trouble']) => change({ isBusy: false, trouble });

  const connectToServer = async (login: SyncLogin) => {
    const { inspectServer, openTransport } = await load();
    const found = await inspectServer(openTransport(login, crypto));
    if (found.kind === 'failed') return failToConnect(found.problem);
    if (found.kind === 'share' || found.kind === 'team') {
      return fail({ kind: 'refused', code: found.kind });
    }
    change({ isBusy: false, step: found.kind === 'library' ? 'join' : 'create' });
  };
  /** Stores the account if this device may take part. Resolves with true if it may. */
  const enter = async (joined: Joining, account: Omit<SyncAccount, 'secret' | 'locked'>) => {
    if (joined.kind === 'failed') fail({ kind: 'problem', code: joined.problem });
    else if (joined.kind === 'refused') fail({ kind: 'refused', code: joined.reason });
    else if (await saveAccount({ ...account, ...encode(joined.membership) })) {
      setup.value = firstStep;
      device = newId(crypto);
      return true;
    } else change({ isBusy: false });
    return false;
  };
  const joinOrCreate = async (login: SyncLogin, isNew: boolean) => {
    const { createOnServer, joinServer, openTransport } = await load();
    const join = isNew ? createOnServer : joinServer;
    const joined = await join(openTransport(login, crypto), crypto, setup.value.form.passphrase);
    await enter(joined, { ...login, isPaused: false });
  };
  const takeStep = async () => {
    const { step, isBusy, form } = setup.value;
    if (isBusy) return;
    const login = toLogin(form, device);
    if (login === null) {
      return fail({ kind: 'invalid', code: findAddressProblem(form.address) });
    }
    const invalid = step === 'create' ? checkPassphrase(form) : null;
    if (invalid !== null) return fail({ kind: 'invalid', code: invalid });
    // In the user's click, before the first await.
    const asking = login.kind === 'webdav' ? requestPageAccess([toOrigin(login)]) : null;
    change({ isBusy: true, trouble: null });
    if (asking && !(await asking)) return fail({ kind: 'invalid', code: 'access' });
    await (step === 'server' ? connectToServer(login) : joinOrCreate(login, step === 'create'));
  };

  return {
    shown: setup,
    onForm(part) {
      const login = parsePairingCode(part.address ?? '');
      change({ form: { ...setup.value.form, ...part, ...login }, trouble: null });
    },
    onStep: () => void takeStep(),
    onBack() {
      const form = { ...setup.value.form, passphrase: '', passphraseAgain: '' };
      change({ step: 'server', trouble: null, form });
    },
    async onChangeLogin() {
      const { form, isBusy } = setup.value;
      const account = getAccount();
      if (isBusy || account === null) return false;
      const login = toLogin(form, account.device);
      if (login === null) {
        fail({ kind: 'invalid', code: findAddressProblem(form.address) });
        return false;
      }
      if (login.kind !== account.kind) {
        fail({ kind: 'refused', code: 'kind' });
        return false;
      }
      // In the user's click, before the first await.
      const asking = login.kind === 'webdav' ? requestPageAccess([toOrigin(login)]) : null;
      change({ isBusy: true, trouble: null });
      if (asking && !(await asking)) {
        fail({ kind: 'invalid', code: 'access' });
        return false;
      }
      logins += 1;
      const own = logins;
      const { checkLogin, openTransport } = await load();
      const checked = await checkLogin(openTransport(login, crypto), crypto, decode(account));
      if (own !== logins) return false;
      if (checked.kind === 'failed') failToConnect(checked.problem);
      else if (checked.kind === 'refused') fail({ kind: 'refused', code: checked.reason });
      else {
        // The lock may have changed meanwhile.
        const isSaved = await saveAccount({ ...(getAccount() ?? account), ...login });
        if (isSaved) setup.value = firstStep;
        else change({ isBusy: false });
        return isSaved;
      }
      return false;
    },
    onCancelLogin() {
      logins += 1;
      setup.value = firstStep;
    },
    async onChangePassphrase() {
      const { form, isBusy } = setup.value;
      const account = getAccount();
      if (isBusy || account === null) return false;
      const invalid = checkPassphrase(form);
      if (invalid !== null) {
        fail({ kind: 'invalid', code: invalid });
        return false;
      }
      change({ isBusy: true, trouble: null });
      const { changePassphraseOnServer, openTransport } = await load();
      const changed = await changePassphraseOnServer(
        openTransport(account, crypto),
        crypto,
        decode(account),
        form.passphrase,
      );
      return enter(changed, account);
    },
    async removeFromServer() {
      const account = getAccount();
      if (account === null) return false;
      change({ isBusy: true, trouble: null });
      const { openTransport, removeFromServer } = await load();
      const removed = await removeFromServer(
        openTransport(account, crypto),
        crypto,
        decode(account),
      );
      setup.value = firstStep;
      if (removed.kind === 'failed') fail({ kind: 'problem', code: removed.problem });
      return removed.kind === 'removed';
    },
  };
}

/** Loaded when it is needed: most users never do. */
async function load() {
  const [setUp, { openTransport }] = await Promise.all([
    import('../../../client/sync/set-up-sync'),
    import('../../../client/sync/open-transport'),
  ]);
  return { ...setUp, openTransport };
}

function toLogin({ address, user, password }: SyncForm, device: string): SyncLogin | null {
  const server = readServerAddress(address);
  return server && { ...server, user: user.trim(), password, device };
}

function findAddressProblem(typed: string): 'invitation' | 'code' | 'address' {
  if (isInvitation(typed)) return 'invitation';
  return isPairingCode(typed) ? 'code' : 'address';
}

/** The pattern of a server's pages, without a port, which Firefox does not know in patterns. */
export function toOrigin({ address }: Pick<SyncLogin, 'address'>): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

function checkPassphrase({ passphrase, passphraseAgain }: SyncForm): 'short' | 'differs' | null {
  if (passphrase.trim().length < leastPassphrase) return 'short';
  return passphrase === passphraseAgain ? null : 'differs';
}

function encode({ secret, locked }: Membership): Pick<SyncAccount, 'secret' | 'locked'> {
  return { secret: encodeBase64(secret), locked: encodeBase64(locked) };
}

/** What an account needs to take part. */
export function decode({ secret, locked }: SyncAccount): Membership {
  return {
    secret: new Uint8Array(decodeBase64(secret)),
    locked: new Uint8Array(decodeBase64(locked)),
  };
}
