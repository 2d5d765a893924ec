/** The name of the port over which a page says which call to make when it is left. */
export const heldCallPort = 'held-call';
