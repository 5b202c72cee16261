/** A store of something that does not change: for a picture of one view. */
export const still = <T>(value: T) => ({ get: () => value, subscribe: () => () => {} })
