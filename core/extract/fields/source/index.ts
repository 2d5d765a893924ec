export { findSourceCredit } from './find-source-credit';
