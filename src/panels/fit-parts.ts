const SEPARATOR = ' · '
/** One line beside the map on a projector; the legend stands below it. */
const MOST_CHARACTERS = 40

/**
 * The first parts of "9 members · 10 dialogue partners · 2 others" that fit on one line; what is
 * left out is in the legend and in the whole sentence.
 */
export function fitParts(short: string, mostCharacters = MOST_CHARACTERS): string {
  const parts = short.split(SEPARATOR)
  while (parts.length > 1 && parts.join(SEPARATOR).length > mostCharacters) parts.pop()
  return parts.join(SEPARATOR)
}
