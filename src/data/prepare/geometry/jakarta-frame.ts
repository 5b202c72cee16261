/** What the city's map can show, in degrees: from Lampung to past Cirebon, the Thousand Islands, Java's south coast. */
export const JAKARTA_FRAME = { west: 105, east: 108.8, south: -8, north: -5.2 } as const
