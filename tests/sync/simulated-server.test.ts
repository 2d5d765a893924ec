import { testRemote } from './remote-contract';
import { connect, Server } from './simulated-server';

testRemote('the simulated server', { refusesStale: true }, async () => {
  const server = new Server();
  return {
    remote: connect(server, () => false),
    wipe: async () => server.wipe(),
    close: async () => {},
  };
});
