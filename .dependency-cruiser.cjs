/**
 * The floors of the house (ARCHITECTURE.md), as errors. `tests/boundaries` breaks each rule on purpose.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const floors = [
  ['calendar', 'places', 'people', 'access', 'speech', 'transcription', 'editions', 'retrieval'],
  [
    'procedures',
    'documents',
    'opening',
    'devices',
    'notices',
    'messages',
    'signatures',
    'forms',
    'floor-plans',
  ],
  ['reception', 'dossiers'],
  ['certification', 'assistant', 'robots', 'equipment', 'feedback'],
  ['insight', 'printing', 'telephone', 'what-if', 'evidence'],
  ['alarms', 'open-data', 'service-index', 'reports'],
]

const above = (floor) => floors.slice(floor + 1).flat()
const modules = (names) => `^src/modules/(${names.join('|')})/`

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means two things are one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'platform-knows-nobody',
      comment: 'The platform is free of the domain.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(modules|faces|design|commands)/|^src/[^/]+$' },
    },
    {
      name: 'platform-front-door',
      comment: 'A part of the platform is entered through its index.',
      severity: 'error',
      from: { path: '^src/(?!platform/)|^(tests|bench|evaluate|replay)/' },
      to: { path: '^src/platform/[^/]+/', pathNot: '^src/platform/[^/]+/index\\.ts$' },
    },
    {
      name: 'module-front-door',
      comment: 'A module is entered through its index, or through the rules that browsers use, too.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/', pathNot: '^src/modules/($1/|[^/]+/(index|browser)\\.ts$)' },
    },
    {
      name: 'outsiders-use-front-doors',
      comment: 'So do faces, tests, benches and the wiring.',
      severity: 'error',
      from: { path: '^src/(faces/|commands/|[^/]+$)|^(tests|bench|evaluate|replay)/' },
      to: { path: '^src/modules/[^/]+/', pathNot: '^src/modules/[^/]+/(index|browser)\\.ts$' },
    },
    ...floors.slice(0, -1).map((names, floor) => ({
      name: `floor-${floor + 1}-looks-down`,
      comment: 'An arrow may only point down.',
      severity: 'error',
      from: { path: modules(names) },
      to: { path: modules(above(floor)) },
    })),
    {
      name: 'modules-know-no-face',
      comment: 'A face is deleted by deleting its folder.',
      severity: 'error',
      from: { path: '^src/(modules|design)/' },
      to: { path: '^src/(faces/|commands/|[^/]+$)' },
    },
    {
      name: 'design-knows-no-module',
      comment: 'The design system shows anything and knows nothing.',
      severity: 'error',
      from: { path: '^src/design/' },
      to: { path: '^src/modules/' },
    },
    {
      name: 'faces-are-strangers',
      comment: 'What two faces share belongs to the design or to a module.',
      severity: 'error',
      from: { path: '^src/faces/([^/]+)/' },
      to: { path: '^src/faces/', pathNot: '^src/faces/$1/' },
    },
    {
      name: 'face-front-door',
      comment: 'The wiring mounts a face through its index.',
      severity: 'error',
      from: { path: '^src/(commands/|[^/]+$)' },
      to: { path: '^src/faces/[^/]+/', pathNot: '^src/faces/[^/]+/index\\.ts$' },
    },
    {
      name: 'faces-own-no-tables',
      comment: 'A face asks modules, never the database.',
      severity: 'error',
      from: { path: '^src/faces/' },
      to: { path: '^src/platform/db/' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$|for-tests|\\.fixture\\.ts$' },
      to: { path: '^tests/|\\.test\\.tsx?$|for-tests\\.ts$|\\.fixture\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types'] },
    exclude: { path: '^(build|data|node_modules)/' },
  },
}
