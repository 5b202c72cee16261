/** The one call of mapshaper that is used; the package has no types of its own. */
declare module 'mapshaper' {
  interface Mapshaper {
    /**
     * Runs a command line on files held in memory.
     * @param commands a command line such as `-i in.json -simplify 40% -o out.json`
     * @param input contents by file name, as named after `-i`
     * @returns contents by file name, as named after `-o`
     */
    applyCommands(
      commands: string,
      input: Record<string, string | object>,
    ): Promise<Record<string, Uint8Array | string>>
  }
  const mapshaper: Mapshaper
  export default mapshaper
}
