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
  observer: string
  candidate: string
  dialogueLand: string
  sectoralLand: string
  developmentLand: string
  dialogueLine: string
  strategicLine: string
  comprehensiveLine: string
  in1: string
  in2: string
  in3: string
  in4: string
  in5: string
  onIn4: string
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
    observer: '#DCE4F2',
    candidate: '#F0DDAF',
    dialogueLand: '#D8CDE9',
    sectoralLand: '#C4DFD8',
    developmentLand: '#EBDDB8',
    dialogueLine: '#8468B5',
    strategicLine: '#6B4E9B',
    comprehensiveLine: '#43286F',
    in1: '#E4DAF0',
    in2: '#C9B5E2',
    in3: '#A988CF',
    in4: '#7F58B0',
    in5: '#553187',
    onIn4: '#FFFFFF',
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
    observer: '#253A63',
    candidate: '#54461F',
    dialogueLand: '#40375F',
    sectoralLand: '#20484A',
    developmentLand: '#4A4326',
    dialogueLine: '#9C88D1',
    strategicLine: '#B79CF0',
    comprehensiveLine: '#E6DBFF',
    in1: '#302C50',
    in2: '#443B74',
    in3: '#62529C',
    in4: '#8F7BCD',
    in5: '#BBA4F2',
    onIn4: '#0B1424',
    laneInstitution: '#86A9F2',
    lanePoliticalSecurity: '#F08A7E',
    laneEconomic: '#E9BC4B',
    laneSocioCultural: '#58C7B0',
    laneExternal: '#B79CF0',
    laneProject: '#9BCB7E',
  },
}

const kebab = (name: string) => name.replace(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`)

/** The colour's custom property: "--lane-project". */
export function cssName(name: keyof Palette): string {
  return `--${kebab(name)}`
}

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
