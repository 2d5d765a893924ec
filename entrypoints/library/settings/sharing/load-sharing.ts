/** Loads what reaches the server of a shared tag. Most users never need it. */
export async function loadSharing() {
  const [setUp, { startWriting }, { checkLogin }, { wsconnect }, { createNatsTransport }] =
    await Promise.all([
      import('../../../../client/sync/sharing/set-up-share'),
      import('../../../../client/sync/sharing/start-writing'),
      import('../../../../client/sync/sharing/check-login'),
      import('@nats-io/nats-core'),
      import('../../../../client/sync/nats-transport'),
    ]);
  return {
    acceptInvitation: setUp.acceptInvitation,
    announceLeaving: setUp.announceLeaving,
    beginShare: setUp.beginShare,
    endShare: setUp.endShare,
    checkLogin,
    inviteMember: setUp.inviteMember,
    removeFromShare: setUp.removeFromShare,
    startWriting,
    openShareTransport: (login: Parameters<typeof createNatsTransport>[1]) =>
      createNatsTransport(wsconnect, login),
  };
}
