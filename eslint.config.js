import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** From left to right; a floor imports only from floors that stand before it. */
const FLOORS = [['model'], ['extract', 'audit', 'seats'], ['readers'], ['store'], ['views'], ['shells']];
/** Rooms that serve views and shells: they know the model, and each other, but no store, view or shell. */
const SERVING = ['ui', 'i18n', 'export'];
const PURE = ['model', 'extract', 'audit', 'seats'];

const importRule = (rooms, why) => ({
  'no-restricted-imports': [
    'error',
    { patterns: rooms.map((room) => ({ regex: `^(\\.\\./)+${room}/`, message: why })) },
  ],
});

const floors = FLOORS.flatMap((floor, height) =>
  floor.map((room) => {
    const siblings = floor.filter((other) => other !== room);
    const above = FLOORS.slice(height + 1).flat();
    const serving = height >= 4 ? [] : SERVING;
    return {
      files: [`src/${room}/**`],
      rules: importRule(
        [...siblings, ...above, ...serving],
        `'${room}' stands below this floor; see src/README.md`,
      ),
    };
  }),
);

const serving = SERVING.map((room) => ({
  files: [`src/${room}/**`],
  rules: importRule(
    ['extract', 'audit', 'store', 'views', 'shells'],
    `'${room}' serves the floors above it and knows only the model`,
  ),
}));

const pure = {
  files: PURE.map((room) => `src/${room}/**/*.ts`),
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...[
        'window',
        'document',
        'navigator',
        'localStorage',
        'indexedDB',
        'fetch',
        'process',
        'performance',
        'setTimeout',
        'crypto',
      ].map((name) => ({ name, message: 'A pure floor knows no DOM, no clock and no I/O: hand it in.' })),
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
        message: 'Hand randomness in.',
      },
      {
        selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
        message: 'Hand the clock in.',
      },
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Hand the clock in.' },
      {
        selector: 'ImportDeclaration[source.value=/^(node:|svelte)/]',
        message: 'A pure floor imports neither Node nor Svelte.',
      },
    ],
  },
};

export default ts.config(
  { ignores: ['dist', 'node_modules', 'data', 'seeds', 'coverage', 'src/**/*.d.ts'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: { allowDefaultProject: ['scripts/dataset/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `void signal` in an effect reads the signal so that the effect runs again when it changes.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/button-has-type': 'error',
      'svelte/require-each-key': 'error',
      // State is replaced as a whole ($state.raw) and never mutated, so a plain Set is right.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    // svelte-check types the templates; this parser sees the parameters of callbacks in them as `any`.
    files: ['**/*.svelte'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.test.ts', 'scripts/e2e/**'],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  { files: ['eslint.config.js', 'public/**/*.js', '**/*.mjs'], extends: [ts.configs.disableTypeChecked] },
  ...floors,
  ...serving,
  pure,
);
