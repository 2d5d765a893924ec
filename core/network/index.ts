export { canFetchFor, isLocalHost } from './local-host';
export { toReadableHost } from './readable-host';
