export { applyCorrections, applyToVersions, listCorrectedFields } from './apply-corrections';
export { getBlockText, nameBlock, nameLeadImage } from './blocks';
export {
  editCorrections,
  followCorrections,
  getOwnCorrections,
  invertCorrections,
  mergeCorrections,
} from './edit-corrections';
