/** What the map does about land that more than one state claims; shown wherever its origins are. */
export const BOUNDARY_POLICY =
  'Borders are those of today, as the two atlases named below draw them; the map takes no side on whose they should be. Dashed grey lines show where one state claims land that another holds, and claims at sea are not drawn.'
