/** The one source of colour: feeds the CSS custom properties and the map style. */

export interface Palette {
  paper: string
  card: string
  ink: string
  muted: string
  line: string
  accent: string
  onAccent: string
  sea: string
  land: string
  landBorder: string
  graticule: string
  founding: string
  later: string
  fresh: string
  /** The highlight at the end of its year. */
  freshFading: string
  notYet: string
  hatch: string
  memberBorder: string
  onFounding: string
  onLater: string
  onFresh: string
  dispute: string
  laneInstitution: string
  lanePoliticalSecurity: string
  laneEconomic: string
  laneSocioCultural: string
  laneExternal: string
  laneProject: string
}

export type Theme = 'light' | 'dark'

export const PALETTES: Record<Theme, Palette> = {
  light: {
    paper: '#FBFAF6',
    card: '#FFFFFF',
    ink: '#14213A',
    muted: '#5B6577',
    line: '#E2DED3',
    accent: '#B3261E',
    onAccent: '#FFFFFF',
    sea: '#DCE6EA',
    land: '#F1EEE6',
    landBorder: '#D8D3C6',
    graticule: '#CBD9DF',
    founding: '#24427F',
    later: '#5F82C4',
    fresh: '#BF8410',
    freshFading: '#EFD9A4',
    notYet: '#F4F2EC',
    hatch: '#9AA0AA',
    memberBorder: '#FFFFFF',
    onFounding: '#FFFFFF',
    onLater: '#0B1730',
    onFresh: '#2A1D00',
    dispute: '#8A8F99',
    laneInstitution: '#2A4B8D',
    lanePoliticalSecurity: '#9C2F2A',
    laneEconomic: '#8A6000',
    laneSocioCultural: '#1F7A6B',
    laneExternal: '#6B4E9B',
    laneProject: '#3F6B2E',
  },
  dark: {
    paper: '#0E1524',
    card: '#121C31',
    ink: '#F2EEE3',
    muted: '#9AA7BC',
    line: '#26344F',
    accent: '#FF8A73',
    onAccent: '#2A0B05',
    sea: '#0F1B2E',
    land: '#1B2740',
    landBorder: '#2C3B59',
    graticule: '#18263C',
    founding: '#3D66C2',
    later: '#86A9F2',
    fresh: '#F0BC4E',
    freshFading: '#E3D2A6',
    notYet: '#1D2942',
    hatch: '#66748F',
    memberBorder: '#0E1524',
    onFounding: '#FFFFFF',
    onLater: '#0B1424',
    onFresh: '#221700',
    dispute: '#7C879B',
    laneInstitution: '#86A9F2',
    lanePoliticalSecurity: '#F08A7E',
    laneEconomic: '#E9BC4B',
    laneSocioCultural: '#58C7B0',
    laneExternal: '#B79CF0',
    laneProject: '#9BCB7E',
  },
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function declarations(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${kebab(name)}:${value};`)
    .join('')
}

/** The palettes as CSS: by the system's wish, or as `data-theme` on the root element says. */
export function paletteCss(): string {
  const light = `color-scheme:light;${declarations(PALETTES.light)}`
  const dark = `color-scheme:dark;${declarations(PALETTES.dark)}`
  return [
    `:root{${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${dark}}}`,
    `:root[data-theme="dark"]{${dark}}`,
  ].join('\n')
}
