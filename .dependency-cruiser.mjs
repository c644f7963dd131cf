/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'The domain imports nothing but itself: no package, no node module, no other part.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: '^src/domain/' },
    },
    ...Object.entries({
      operator: [],
      outbox: ['domain'],
      app: ['domain', 'outbox'],
      sw: ['domain', 'outbox'],
      storage: ['domain', 'operator'],
      importer: ['domain', 'operator'],
      // A server's first start outside production adds the samples.
      server: ['domain', 'operator', 'storage', 'city/samples'],
      city: ['domain', 'operator', 'storage'],
    }).map(([part, below]) => ({
      name: `${part}-imports-what-stands-below-it`,
      comment: 'The parts meet in the domain; operator holds what every program of the operator shares.',
      severity: 'error',
      from: { path: `^src/${part}/` },
      to: { path: '^(src|tests)/', pathNot: `^src/(${[part, ...below].join('|')})/` },
    })),
    {
      name: 'a-feature-imports-no-other',
      comment: 'What two features share moves down to domain, db or ui.',
      severity: 'error',
      from: { path: '^src/app/features/([^/]+)/' },
      to: { path: '^src/app/features/', pathNot: '^src/app/features/$1/' },
    },
    {
      name: 'only-the-root-knows-features',
      comment: 'db, api, ui and i18n stand below the features.',
      severity: 'error',
      from: { path: '^src/app/[^/]+/', pathNot: '^src/app/features/' },
      to: { path: '^src/app/features/' },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphan',
      comment: 'A file that nothing uses is removed.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|^src/server/start\\.mjs$' },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    {
      name: 'declared-dependency',
      comment: 'A package is used only when package.json names it.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-check-tool-in-the-product',
      comment: 'What npm start needs is in dependencies.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    extraExtensionsToScan: [],
    exclude: { path: '^(dist|var|data)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'node', 'default', 'types'],
      extensions: ['.ts', '.vue', '.js', '.mjs', '.d.ts'],
    },
  },
}
