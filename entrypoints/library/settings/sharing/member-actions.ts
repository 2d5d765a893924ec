import { formatInvitation } from '../../../../client/sync/sharing/invitation';
import type { TeamLogin } from '../../../../client/sync/sharing/set-up-share';
import type {
  InviteForm,
  LoginForm,
  SharingTrouble,
} from '../../../../components/sharing/sharing-status';
import { text } from '../../../../components/strings';
import '../../../../components/strings/en/library/sharing.ftl';
import { createKeyPair, type KeyPair, type Member, type Share } from '../../../../core/sync';
import { nameRemoval } from './follow-shares';
import { loadSharing } from './load-sharing';
import { findServerProblem, toLogin } from './sharing-setup';
import { useShare } from './use-share';

interface MemberOptions {
  listMembers(share: Share): readonly Member[];
  /** Resolves with true if it was stored. */
  changeShare(id: string, part: Partial<Share>): Promise<boolean>;
  notify(message: string): void;
  exchangeNow(): void;
}

/** Invites and removes members of shared tags, and changes the user's own login and right. */
export function createMemberActions(
  { crypto, navigator: { locks } }: Window & typeof globalThis,
  { listMembers, changeShare, notify, exchangeNow }: MemberOptions,
) {
  const pairs = new Map<string, KeyPair>();

  const invite = async (share: Share, form: InviteForm): Promise<string | SharingTrouble> => {
    const problem = findInviteProblem(form, share);
    if (problem !== null) return invalid(problem);
    const { checkLogin, inviteMember, openShareTransport } = await loadSharing();
    const { canWrite } = form;
    const login = { address: share.address, user: form.user.trim(), password: form.password };
    const transport = openShareTransport(login);
    const checked = await checkLogin(transport, crypto, share, listMembers(share));
    if (checked.kind === 'failed') {
      const { problem } = checked;
      return problem === 'refused' ? invalid('member-refused') : { kind: 'problem', code: problem };
    }
    if (checked.kind !== 'found') return invalid(checked.kind);
    if (checked.mayWrite !== canWrite) return invalid(canWrite ? 'member-reads' : 'member-writes');
    const member = { id: form.member ?? crypto.randomUUID(), name: form.name.trim(), canWrite };
    const invited = await useShare(share, (local) =>
      inviteMember(openShareTransport(share), crypto, local, share, login, member),
    );
    exchangeNow();
    if (invited.kind === 'failed') return { kind: 'problem', code: invited.problem };
    return invited.kind === 'changed' ? invalid('changed') : formatInvitation(invited.invitation);
  };
  /** Resolves with the new key of somebody who could only read, and the current secrets. */
  const startToWrite = async (
    share: Share,
    login: TeamLogin,
  ): Promise<SharingTrouble | Pick<Share, 'privateKey' | 'secret' | 'formerSecrets'>> => {
    const { openShareTransport, startWriting } = await loadSharing();
    const pair = pairs.get(share.id) ?? (await createKeyPair(crypto));
    // The same pair continues an attempt whose reply was lost.
    pairs.set(share.id, pair);
    const transport = openShareTransport(login);
    const started = await startWriting(transport, crypto, share, pair, listMembers(share));
    if (started.kind === 'failed') return { kind: 'problem', code: started.problem } as const;
    if (started.kind !== 'ready') return invalid('read-by-others');
    pairs.delete(share.id);
    const { privateKey, secret, formerSecrets } = started.share;
    return { privateKey, secret, formerSecrets };
  };
  const changeLogin = async (share: Share, form: LoginForm, canWrite: boolean) => {
    const problem = findServerProblem(form);
    const login = toLogin(form);
    if (problem !== null || login === null) return invalid(problem ?? 'address');
    const { checkLogin, openShareTransport } = await loadSharing();
    const transport = openShareTransport(login);
    const checked = await checkLogin(transport, crypto, share, listMembers(share));
    if (checked.kind === 'failed') return { kind: 'problem', code: checked.problem } as const;
    if (checked.kind !== 'found') return invalid(checked.kind);
    const { mayWrite } = checked;
    if (mayWrite !== canWrite) {
      const clips = mayWrite ? await useShare(share, (local) => local.countOwn()) : 0;
      return { kind: 'right', canWrite: mayWrite, clips } as const;
    }
    const part = canWrite && !share.canWrite ? await startToWrite(share, login) : null;
    if (part !== null && 'kind' in part) return part;
    if (!(await changeShare(share.id, { ...login, canWrite, ...part }))) return null;
    const { tag } = share;
    if (canWrite === share.canWrite) notify(text('sharing-login.done', { tag }));
    else
      notify(
        canWrite
          ? text('sharing-right-writes.done', { tag })
          : text('sharing-right-reads.done', { tag }),
      );
    return null;
  };
  const removeMember = async (share: Share, member: string): Promise<SharingTrouble | null> => {
    const { openShareTransport, removeFromShare } = await loadSharing();
    const keepNext = async (nextSecret: string) => {
      await changeShare(share.id, { nextSecret });
    };
    const removed = await locks.request(nameRemoval(share), async () => {
      const outcome = await useShare(share, (local) =>
        removeFromShare(openShareTransport(share), crypto, local, share, member, keepNext),
      );
      // Otherwise, the next exchange removes what was begun from the server.
      if (outcome.kind === 'removed') await changeShare(share.id, { nextSecret: null });
      return outcome;
    });
    if (removed.kind === 'failed') return { kind: 'problem', code: removed.problem };
    exchangeNow();
    return removed.kind === 'changed' ? invalid('changed') : null;
  };

  return { invite, changeLogin, removeMember };
}

/** What cannot be done as asked, as something to show. */
export function invalid(code: Extract<SharingTrouble, { kind: 'invalid' }>['code']) {
  return { kind: 'invalid', code } as const;
}

function findInviteProblem({ name, user, password }: InviteForm, share: Share) {
  if (name.trim() === '') return 'member-name';
  if (user.trim() === '' || password === '') return 'member-login';
  return user.trim() === share.user ? 'own-login' : null;
}
