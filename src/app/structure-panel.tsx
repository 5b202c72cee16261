/** ASEAN's bodies on the cursor's date, with what the Secretariat does and who pays for it. */
export function StructurePanel() {
  return null
}
