export { applyCorrections, applyToVersions, listCorrectedFields } from './apply-corrections';
export { getBlockText, nameBlock } from './blocks';
export { editCorrections, invertCorrections, mergeCorrections } from './edit-corrections';
