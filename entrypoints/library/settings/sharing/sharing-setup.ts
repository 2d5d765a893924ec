import { type ReadonlySignal, signal } from '@preact/signals';
import { isPairingCode } from '../../../../client/sync/pairing-code';
import { readServerAddress } from '../../../../client/sync/server-address';
import {
  type Invitation,
  isInvitation,
  parseInvitation,
} from '../../../../client/sync/sharing/invitation';
import type {
  LoginForm,
  SharingCallbacks,
  SharingForm,
  SharingSetup,
  SharingTrouble,
} from '../../../../components/sharing/sharing-status';
import { cleanTagName, isTagNameTooLong } from '../../../../core/model';
import { createKeyPair, isBelow, type KeyPair, type Share } from '../../../../core/sync';
import type { loadSharing } from './load-sharing';

type InvalidCode = Extract<SharingTrouble, { kind: 'invalid' }>['code'];

const emptyForm: SharingForm = {
  ...{ tag: '', name: '', address: '', user: '', password: '', code: '' },
};
const nothingBegun: SharingSetup = {
  ...{ step: null, form: emptyForm, suggestions: [], clips: 0, invited: null },
  ...{ isBusy: false, trouble: null, readsOnly: null },
};

interface SharingSetupActions
  extends Pick<SharingCallbacks, 'onBegin' | 'onForm' | 'onStep' | 'onBack'> {
  readonly shown: ReadonlySignal<SharingSetup>;
  /** Begins to join with an invitation that was pasted elsewhere. */
  beginWithCode(code: string): void;
}

/** What the setup asks of the library. */
interface SharingLibrary {
  listShares(): readonly Share[];
  /** See `SyncLibrary.countOwn`. */
  countClips(tag: string, share: string | null): Promise<number>;
  /** The tag that a share had here when the user took part before, or null. `named`: what it is called now. */
  findFormerTag(share: string, named: string): Promise<string | null>;
  completeTags(typed: string): Promise<readonly string[]>;
  /** The user's member id in current and former shares, or null. */
  findMemberId(): Promise<string | null>;
  /** Resolves with true if it was stored. */
  add(share: Share): Promise<boolean>;
}

/** Shares a tag, or joins a shared one. */
export function createSharingSetup(
  crypto: Crypto,
  library: SharingLibrary,
  load: typeof loadSharing,
): SharingSetupActions {
  const setup = signal<SharingSetup>(nothingBegun);
  /** By invitation: the same pair continues an attempt whose reply was lost. */
  const pairs = new Map<string, KeyPair>();
  const change = (part: Partial<SharingSetup>) => {
    setup.value = { ...setup.value, ...part };
  };
  const fail = (trouble: SharingTrouble) => change({ isBusy: false, trouble });
  const refuse = (code: InvalidCode) => fail({ kind: 'invalid', code });
  const checkTag = () => findTagProblem(setup.value.form.tag, library.listShares());

  const complete = async (typed: string) => {
    const suggestions = await library.completeTags(typed);
    if (setup.value.form.tag === typed) change({ suggestions });
  };
  const count = async (tag: string) => {
    const { step, form } = setup.value;
    const joined = step === 'share' ? null : (readInvitation(form.code)?.id ?? null);
    const clips = tag.trim() === '' ? 0 : await library.countClips(tag, joined);
    if (setup.value.form.tag === tag) change({ clips });
  };
  const checkShare = async () => {
    const { form } = setup.value;
    const problem = checkTag() ?? findLoginProblem(form);
    if (problem !== null) return refuse(problem);
    await count(form.tag);
    if (setup.value.form !== form) return;
    if (setup.value.clips === 0) return refuse('empty');
    change({ step: 'confirm-share', trouble: null });
  };
  const finish = async (share: Share) => {
    const isAdded = await library.add(share);
    if (isAdded) setup.value = nothingBegun;
    else change({ isBusy: false });
    return isAdded;
  };
  const share = async () => {
    const { form } = setup.value;
    const login = toLogin(form);
    if (login === null) return refuse('address');
    change({ isBusy: true, trouble: null });
    const { beginShare, openShareTransport } = await load();
    const begun = await beginShare(openShareTransport(login), crypto, login, {
      tag: cleanTagName(form.tag),
      name: form.name.trim(),
      member: await library.findMemberId(),
    });
    if (begun.kind === 'failed') fail({ kind: 'problem', code: begun.problem });
    else if (begun.kind === 'taken') refuse('taken');
    else await finish(begun.share);
  };
  const checkInvitation = async () => {
    const { code } = setup.value.form;
    const invitation = readInvitation(code);
    if (invitation === null) return refuse(isPairingCode(code) ? 'pairing' : 'code');
    if (library.listShares().some(({ id }) => id === invitation.id)) return refuse('joined');
    const { id, name, address, canWrite } = invitation;
    const invited = { tag: invitation.tag, name, canWrite, host: new URL(address).host };
    // Under another tag, everything that the user has shared before would be withdrawn.
    const tag = (await library.findFormerTag(id, invitation.tag)) ?? invitation.tag;
    if (setup.value.form.code !== code) return;
    change({ step: 'confirm-join', trouble: null, invited, form: { ...setup.value.form, tag } });
    await count(tag);
  };
  const join = async () => {
    const { form } = setup.value;
    const invitation = readInvitation(form.code);
    if (invitation === null) return refuse('code');
    const problem = checkTag();
    if (problem !== null) return refuse(problem);
    change({ isBusy: true, trouble: null });
    const { acceptInvitation, openShareTransport } = await load();
    const named = { ...invitation, tag: cleanTagName(form.tag) };
    const pair = pairs.get(form.code) ?? (await createKeyPair(crypto));
    pairs.set(form.code, pair);
    const transport = openShareTransport(invitation);
    const earlierId = await library.findMemberId();
    const joined = await acceptInvitation(transport, crypto, named, pair, earlierId);
    if (joined.kind === 'failed') return fail({ kind: 'problem', code: joined.problem });
    if (joined.kind !== 'ready') return refuse(joined.kind);
    if (!(await finish(joined.share))) return;
    pairs.delete(form.code);
    const { tag, canWrite } = joined.share;
    if (canWrite !== invitation.canWrite) change({ readsOnly: tag });
  };

  return {
    shown: setup,
    onBegin(step) {
      setup.value = { ...nothingBegun, step };
      if (step === 'share') void complete('');
    },
    beginWithCode(code) {
      setup.value = { ...nothingBegun, step: 'join', form: { ...emptyForm, code } };
    },
    onForm(part) {
      change({ form: { ...setup.value.form, ...part }, trouble: null });
      if (part.tag === undefined) return;
      void (setup.value.step === 'share' ? complete(part.tag) : count(part.tag));
    },
    onStep() {
      const { step, isBusy } = setup.value;
      if (isBusy) return;
      if (step === 'share') void checkShare();
      if (step === 'confirm-share') void share();
      if (step === 'join') void checkInvitation();
      if (step === 'confirm-join') void join();
    },
    onBack() {
      const { step } = setup.value;
      if (step === 'confirm-share') change({ step: 'share', trouble: null });
      else if (step === 'confirm-join') change({ step: 'join', trouble: null });
      else setup.value = nothingBegun;
    },
  };
}

/** Why a tag cannot be shared; null if it can. */
function findTagProblem(typed: string, shares: readonly Share[]): InvalidCode | null {
  const tag = cleanTagName(typed);
  if (tag === '') return 'tag';
  if (isTagNameTooLong(typed)) return 'long';
  const overlaps = shares.some((one) => isBelow(tag, one.tag) || isBelow(one.tag, tag));
  return overlaps ? 'overlap' : null;
}

function findLoginProblem(form: SharingForm): InvalidCode | null {
  return form.name.trim() === '' ? 'name' : findServerProblem(form);
}

/** Why a login cannot be tried; null if it can. */
export function findServerProblem(form: LoginForm): InvalidCode | null {
  if (toLogin(form) === null) {
    if (isInvitation(form.address)) return 'invitation';
    return isPairingCode(form.address) ? 'pairing' : 'address';
  }
  return form.user.trim() === '' || form.password === '' ? 'login' : null;
}

/** Null if the address is none of a NATS server. */
export function toLogin({ address, user, password }: LoginForm) {
  const server = readServerAddress(address);
  return server?.kind === 'nats' ? { address: server.address, user: user.trim(), password } : null;
}

/** Null if it is none, or one whose server cannot be reached safely. */
function readInvitation(code: string): Invitation | null {
  const invitation = parseInvitation(code);
  const server = invitation && readServerAddress(invitation.address);
  return server?.kind === 'nats' ? invitation : null;
}
