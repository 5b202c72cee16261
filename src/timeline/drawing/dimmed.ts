/** Opacity of a mark that steps back. */
export const DIMMED_ALPHA = 0.32
