import * as v from 'valibot';
import {
  addOwnMember,
  createClock,
  type Share,
  sharesPreference,
  sharesSchema,
  toShareStatePreference,
} from '../../../core/sync';
import { decodeBase64, encodeBase64 } from '../../base/base64';
import { type Bell, type Bells, createBell } from '../bell';
import { isCheckDue, onlyOnce, type SyncEnvironment } from '../sync-environment';
import { openStates } from '../sync-states';
import { type SyncActivity, synchronise } from '../synchronise';
import { createShareFinder } from './find-share';
import { toOwnMember } from './own-member';

/** A share that is being kept in step. */
interface Running {
  readonly share: Share;
  /** What it was started with. */
  readonly key: string;
  readonly stop: AbortController;
  readonly ended: Promise<void>;
}

/** Keeps all shares of this device in step until the signal is aborted. */
export async function keepSharesInStep(
  environment: SyncEnvironment,
  bells: Bells,
  signal: AbortSignal,
): Promise<void> {
  const running = new Map<string, Running>();
  const end = ({ stop, ended }: Running) => {
    stop.abort();
    return ended;
  };
  await new Promise<void>((resolve, reject) => {
    const start = (share: Share, after: Promise<void>) => {
      const stop = new AbortController();
      const bell = bells.add();
      const ended = after
        .then(() => runShare(environment, share, bell, stop.signal))
        .finally(() => bells.remove(bell));
      ended.catch(reject);
      running.set(share.id, { share, key: toKey(share), stop, ended });
    };
    environment.library.watchPreference(
      sharesPreference,
      (answer) => {
        if (!answer.ok) return;
        const shares = new Map(v.parse(sharesSchema, answer.value).map((one) => [one.id, one]));
        for (const [id, one] of running) {
          if (!shares.has(id)) {
            running.delete(id);
            // Maybe left on another device of the user.
            end(one)
              .then(() => environment.library.openShare(one.share, one.share.device).stop())
              .catch(reject);
          }
        }
        for (const share of shares.values()) {
          const before = running.get(share.id);
          if (before?.key !== toKey(share)) {
            start(share, before ? end(before) : Promise.resolve());
          }
        }
      },
      signal,
    );
    signal.addEventListener('abort', () => {
      Promise.all([...running.values()].map(end)).then(() => resolve(), reject);
    });
  });
}

/** Exchanges each share once, or tries to. */
export async function exchangeSharesOnce(environment: SyncEnvironment): Promise<void> {
  const stored = await environment.library.getPreference(sharesPreference);
  const shares = stored.ok ? v.parse(sharesSchema, stored.value) : [];
  await Promise.all(
    shares
      .filter(({ isPaused }) => !isPaused)
      .map((share) =>
        onlyOnce((signal, onActivity) =>
          runShare(environment, share, createBell(), signal, onActivity),
        ),
      ),
  );
}

/** Names what an exchange depends on. It follows a new secret or tag without starting again. */
function toKey(share: Share): string {
  const followed = { secret: null, nextSecret: null, tag: null, formerTags: null };
  return JSON.stringify({ ...share, ...followed });
}

async function runShare(
  { library, source, openTransport, now }: SyncEnvironment,
  share: Share,
  bell: Bell,
  signal: AbortSignal,
  onActivity: (activity: SyncActivity) => void = () => {},
): Promise<void> {
  if (share.isPaused || signal.aborted) return;
  const local = library.openShare(share, share.device);
  const clock = createClock(share.device);
  const states = await openStates(library, toShareStatePreference(share.id));
  const { privateKey, canWrite } = share;
  const secret = new Uint8Array(decodeBase64(share.secret));
  const membership = { secret, member: share.member, privateKey, canWrite };
  const own = toOwnMember(share);
  try {
    await local.start();
    let unsent = 0;
    local.watchUnsent((count) => {
      if (count > unsent) bell.ring();
      unsent = count;
    }, signal);
    await synchronise(
      {
        ...{ local, source, clock, now, bell },
        transport: openTransport({ ...share, kind: 'nats' }, source),
        open: createShareFinder(source, local, membership, (next) =>
          keepSecret(library, share.id, encodeBase64(next)),
        ),
        addDevice: (record) => (canWrite ? addOwnMember(record, own, clock, now()) : record),
        onActivity(activity) {
          states.add(activity);
          if (activity.kind === 'current') void library.forgetFormerTags(false);
          onActivity(activity);
        },
        isCheckDue: () => isCheckDue(states.current(), now()),
      },
      signal,
    );
  } finally {
    await states.end();
  }
}

async function keepSecret(
  library: SyncEnvironment['library'],
  id: string,
  secret: string,
): Promise<void> {
  await library.changeShares((shares) =>
    shares.map((one) =>
      // A removal that was begun with the secret before has to begin again.
      one.id === id ? { ...one, secret, nextSecret: null } : one,
    ),
  );
}
