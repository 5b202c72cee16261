/**
 * Addresses of records in the application. They are relative references (RFC 3986, section 4.2)
 * that start from `data/exports/`: the site works on any host, so no absolute address is known when
 * the exports are written. Resolved against the file's own address they open the record.
 */
const APPLICATION = '../../'

export function eventAddress(id: string): string {
  return `${APPLICATION}?event=${id}`
}

export function placeAddress(id: string): string {
  return `${APPLICATION}?place=${id}`
}
