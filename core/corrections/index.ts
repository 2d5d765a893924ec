export { applyCorrections, applyToVersions } from './apply-corrections';
export { getBlockText, nameBlock, nameLeadImage } from './blocks';
export { listCorrectedFields } from './corrected-fields';
export {
  editCorrections,
  followCorrections,
  getOwnCorrections,
  invertCorrections,
  mergeCorrections,
} from './edit-corrections';
