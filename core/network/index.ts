export { isLocalHost, isWithinReach } from './local-host';
