/** How long the bin keeps what is in it, in days. */
export const daysInBin = 30;
