/**
 * Which folder may import what. An allow-list: what is absent is forbidden.
 * The table in CONTRIBUTING.md says the same in words.
 */
const LAYERS = {
  domain: { src: [], packages: ['d3-array'] },
  data: { src: ['domain'], packages: ['zod', '@tanstack/react-query', 'topojson-specification'] },
  url: { src: ['domain'], packages: ['react'] },
  ui: { src: [], packages: ['react', 'lucide-react', '@fontsource', '@fontsource-variable'] },
  timeline: { src: ['domain', 'ui'], packages: ['react', 'lucide-react', 'd3-array'] },
  map: {
    src: ['domain', 'ui'],
    packages: [
      'react',
      'lucide-react',
      'maplibre-gl',
      'd3-geo',
      'topojson-client',
      'topojson-specification',
      'geojson',
    ],
  },
  picture: { src: ['domain', 'ui', 'map', 'lenses'], packages: [] },
  lenses: {
    src: [
      'domain',
      'ui',
      'map/country-state',
      'map/framing',
      'map/marks',
      'map/point-radius',
      'map/scale',
    ],
    packages: ['react', 'd3-array', 'd3-geo'],
  },
  panels: { src: ['domain', 'ui', 'lenses'], packages: ['react', 'lucide-react'] },
  structure: {
    src: ['domain', 'ui', 'panels/details/'],
    packages: ['react', 'lucide-react', 'd3-array'],
  },
  topics: { src: ['domain', 'ui', 'panels'], packages: ['react', 'lucide-react', 'd3-array'] },
  search: { src: ['domain', 'ui'], packages: ['react', 'lucide-react', 'minisearch'] },
  table: {
    src: ['domain', 'ui'],
    packages: ['react', 'lucide-react', '@tanstack/react-virtual', 'd3-array'],
  },
  offline: { src: ['ui'], packages: ['react', 'lucide-react', 'workbox-window'] },
  share: { src: ['domain', 'url', 'ui'], packages: ['react', 'lucide-react', 'uqr'] },
  story: { src: ['domain', 'url', 'ui'], packages: ['react', 'lucide-react'] },
  handout: {
    src: [
      'domain',
      'url/address',
      'ui',
      'story/step-view',
      'share',
      'lenses/lens',
      'panels/swatch',
    ],
    packages: ['react', 'react-dom', 'lucide-react'],
  },
  app: {
    src: [
      'domain',
      'data',
      'url',
      'ui',
      'timeline',
      'map',
      'lenses',
      'panels',
      'picture',
      'structure',
      'topics',
      'search',
      'table',
      'offline',
      'handout',
      'story',
      'share',
    ],
    packages: [
      'react',
      'react-dom',
      'lucide-react',
      '@tanstack/react-query',
      'topojson-specification',
    ],
  },
}

/** Rooms of a folder, lowest first: each may use those before it. The folder's own files are above them all. */
const ROOMS = {
  app: ['state', 'map', 'timeline', 'picture', 'panels', 'story'],
  timeline: [
    'window',
    'key',
    'labels',
    'layout',
    'drawing',
    'play',
    'marks',
    'input',
    'strip',
    'model',
    'plot',
  ],
}

/** Rows and grid of the timeline, which its rooms lie in. */
const SHARED_STYLES = '^src/timeline/timeline\\.module\\.css$'

const withinFolders = Object.entries(ROOMS).flatMap(([folder, rooms]) =>
  rooms.map((room, floor) => ({
    name: `${folder}-${room}-uses-what-is-below`,
    severity: 'error',
    from: { path: `^src/${folder}/${room}/` },
    to: {
      path: [
        `^src/${folder}/[^/]+$`,
        ...rooms.slice(floor + 1).map((above) => `^src/${folder}/${above}/`),
      ],
      pathNot: SHARED_STYLES,
    },
  })),
)

const packagePattern = (names) =>
  names.map((name) => `^node_modules/(@types/)?${name.replace('/', '\\/')}/`)

const allowed = Object.entries(LAYERS).map(([folder, { src, packages }]) => ({
  from: { path: `^src/${folder}/`, pathNot: '^src/data/prepare/' },
  to: {
    path: [`^src/${folder}/`, ...src.map((name) => `^src/${name}`), ...packagePattern(packages)],
    pathNot: '^src/data/prepare/',
  },
}))

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$', '^src/data/prepare/'] },
      to: {},
    },
    {
      name: 'map-code-is-lazy',
      comment: 'MapLibre must not reach the first chunk: the map is imported dynamically.',
      severity: 'error',
      from: { path: '^src/(?!map/)' },
      to: {
        path: ['^src/map/(gl/|target)', '^node_modules/maplibre-gl'],
        dynamic: false,
      },
    },
    {
      name: 'what-both-maps-share-knows-neither',
      severity: 'error',
      from: { path: '^src/map/(room/|[^/]+$)' },
      to: { path: ['^src/map/(gl|svg|inset)/', '^node_modules/maplibre-gl'] },
    },
    {
      name: 'shapes-do-without-maplibre',
      severity: 'error',
      from: { path: '^src/map/(svg|inset)/' },
      to: { path: ['^src/map/gl/', '^node_modules/maplibre-gl'] },
    },
    ...withinFolders,
  ],
  allowed: [
    ...allowed,
    // Node only: builds what is derived under public/data; never shipped.
    { from: { path: '^src/data/prepare/' }, to: {} },
    // Node only: part of the build's configuration; never shipped.
    {
      from: { path: '^src/offline/build-options\\.ts$' },
      to: { path: ['^(crypto|fs|path)$', '^node_modules/vite-plugin-pwa/'] },
    },
    {
      from: { path: '^src/main\\.tsx$' },
      to: { path: ['^src/(app|ui|url)/', '^node_modules/(@types/)?react-dom/'] },
    },
  ],
  allowedSeverity: 'error',
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.css$', '^virtual:', '\\?worker'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
}
