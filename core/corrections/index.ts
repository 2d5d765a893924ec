export { applyCorrections, applyToVersions, listCorrectedFields } from './apply-corrections';
export { getBlockText, nameBlock, nameLeadImage } from './blocks';
export { editCorrections, invertCorrections, mergeCorrections } from './edit-corrections';
