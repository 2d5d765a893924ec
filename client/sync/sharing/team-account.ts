/** What the names of accounts of teams begin with, on servers that `npm run sync-server` has set up. */
export const teamAccountStart = 'team@';
