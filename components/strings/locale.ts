/** The language of the catalogue, and the form of its dates and numbers. */
export const locale = 'en-GB';
