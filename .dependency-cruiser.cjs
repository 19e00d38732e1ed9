const domains =
  'people|sops|sections|late-edits|discussion|agreement|meetings|revisions|registers|checks|completeness|front-page|signing|publishing|notices|purge|search';

/** Shorthand for the common kind of rule: files matching `from` may not import files matching `to`. */
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    never(
      'no-cycles',
      'A cycle means two files are one thing.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    never(
      'app-takes-only-types-from-server',
      'A server value in the Remix build exists twice at run time: two database handles, two room maps.',
      { path: '^app/' },
      { path: '^(server|exports|templates)/', dependencyTypesNot: ['type-only'] },
    ),
    never('app-never-sees-tables', 'Tables belong to the server.', { path: '^app/' }, { path: '^schema/tables/' }),
    never(
      'exports-know-only-schema',
      'An exporter turns a model into bytes and knows nothing else of us.',
      { path: '^exports/' },
      { path: '^(app|server|templates|tests|scripts|schema/tables)/' },
    ),
    never(
      'templates-know-only-schema',
      'Templates are data.',
      { path: '^templates/' },
      { path: '^(app|server|exports|tests|scripts|schema/tables)/' },
    ),
    never(
      'schema-knows-nobody',
      'Schema is the ground everything stands on.',
      { path: '^schema/' },
      { path: '^(app|server|exports|templates|tests|scripts)/' },
    ),
    never(
      'only-tables-know-drizzle',
      'All of schema/ but tables/ must be safe in a browser.',
      { path: '^schema/', pathNot: '^schema/tables/' },
      { path: '^schema/tables/|node_modules/(drizzle-orm|better-sqlite3(-12)?)/' },
    ),
    never('server-never-imports-app', 'The server knows no pages.', { path: '^server/' }, { path: '^app/' }),
    never('server-knows-no-react', 'The server knows no React.', { path: '^server/' }, { path: 'node_modules/react' }),
    never(
      'domains-have-one-front-door',
      'A domain is entered through its index.ts.',
      { path: '^server/', pathNot: `^server/(${domains})/` },
      { path: `^server/(${domains})/.+`, pathNot: `^server/(${domains})/index[.]ts$` },
    ),
    never(
      'a-domain-enters-another-by-its-front-door',
      'A domain is entered through its index.ts.',
      { path: `^server/(${domains})/` },
      { path: `^server/(${domains})/.+`, pathNot: [`^server/(${domains})/index[.]ts$`, '^server/$1/'] },
    ),
    never(
      'app-enters-domains-by-their-front-door',
      'Even types come through index.ts.',
      { path: '^app/' },
      { path: `^server/(${domains})/.+`, pathNot: `^server/(${domains})/index[.]ts$` },
    ),
    never(
      'tests-enter-domains-by-front-door-or-rules',
      'Tests use what others use; pure rules may be tested directly.',
      { path: '^tests/' },
      { path: `^server/(${domains})/.+`, pathNot: `^server/(${domains})/(index|rules|.*-rules|queries)[.]ts$` },
    ),
    never(
      'kernel-knows-nobody',
      'The kernel is what the rest of the server stands on.',
      { path: '^server/kernel/' },
      { path: '^server/', pathNot: '^server/kernel/', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'ground-floor-knows-no-domain',
      'Storage, access and trail serve the domains.',
      { path: '^server/(storage|access|trail)/' },
      { path: `^server/(${domains}|collaboration|cli|story|http)/|^server/(?!environment)[^/]+[.]ts$` },
    ),
    never(
      'domains-know-no-shell',
      'A domain does not know how it is reached.',
      { path: `^server/(${domains})/` },
      { path: '^server/(collaboration|cli|story|http)/|^server/[^/]+[.]ts$' },
    ),
    never(
      'rooms-are-opened-at-the-top',
      'Everybody else speaks to rooms through a seam handed in by services.ts.',
      { path: '^server/', pathNot: '^server/(collaboration|cli|story)/|^server/[^/]+[.]ts$' },
      { path: '^server/collaboration/' },
    ),
    never(
      'http-knows-no-domain',
      'The HTTP shell carries requests; it decides nothing.',
      { path: '^server/http/' },
      { path: `^server/(${domains}|collaboration|cli|story|storage|trail|access)/|^server/(?!environment)[^/]+[.]ts$` },
    ),
    never('nobody-imports-tests', 'Tests look at the product.', { pathNot: '^tests/' }, { path: '^tests/' }),
    never(
      'product-needs-no-dev-packages',
      'What runs must be in dependencies.',
      {
        path: '^(app|server|schema|templates|exports)/',
        pathNot: '^server/http/compiled-pages[.]ts$|^app/routes[.]ts$',
      },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    ),
    never('everything-resolves', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|data|tests/bench/references)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css', '.d.ts'],
    },
  },
};
