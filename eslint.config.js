import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Long because they hold words or columns, not decisions. */
const dataTables = [
  'templates/**',
  'app/locales/**',
  'schema/words/**',
  'schema/safety/en/**',
  'schema/vocabulary/**',
  'schema/tables/**',
  'server/story/**/*.data.ts',
  'server/cli/story/data/**',
];

const limits = (linesOfFunction) => ({
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: linesOfFunction }],
  complexity: ['error', 12],
});

export default tseslint.config(
  { ignores: ['build/**', 'data/**', 'node_modules/**', '.cache/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    rules: {
      ...limits(60),
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration > Identifier[name=/^(utils|helpers|misc|manager)$/i]',
          message: 'Say what it is.',
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['{app,server,schema,templates,exports,tests}/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, properties: false, arguments: false } },
      ],
    },
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    plugins: { ...jsxA11y.flatConfigs.recommended.plugins, 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      // Safari forgets that a list without bullets is a list unless it is told.
      'jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  { files: ['**/*.tsx'], rules: limits(120) },
  // A test file is one describe with many small tests: the function limit would count all of them as one.
  { files: ['tests/**/*.{ts,tsx}'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['scripts/**', 'server/cli/**', 'server/main.ts', 'tests/bench/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: dataTables, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
);
