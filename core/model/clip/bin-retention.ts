/** Days after which deleted clips are purged from the bin. */
export const binRetentionDays = 30;
