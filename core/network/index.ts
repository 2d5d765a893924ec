export { canFetchFor, isLocalHost } from './local-host';
