import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist/', '.build/', 'node_modules/', 'tools/*/node_modules/', 'test-results/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      // Data is text: nothing of it is ever parsed as HTML.
      'svelte/no-at-html-tags': 'error',
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': ['error', { allowReferrer: true }],
      // State here is replaced whole, never changed in place: plain sets and maps are right.
      'svelte/prefer-svelte-reactivity': 'off',
      // An undo may have nothing to undo.
      '@typescript-eslint/no-empty-function': 'off',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error', 'log'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // A site without SvelteKit has no `resolve()` for its links.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    files: ['tools/**', 'tests/**', '*.config.*'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ['tests/browser/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name="waitForTimeout"]',
          message: 'Wait for what you wait for: docs/testing.md.',
        },
      ],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name="at"][arguments.0.type="UnaryExpression"]',
          message: 'Safari 15.0 has no at(): lastOf() of src/model.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(hasOwn|findLast|findLastIndex|toSorted|toReversed|toSpliced|structuredClone|randomUUID)$/]',
          message: 'The oldest browsers of package.json do not have it.',
        },
        {
          selector: 'Literal[regex.pattern=/[(][?]<[=!]/]',
          message: 'A look behind stops the whole script in Safari before 16.4.',
        },
      ],
    },
  },
);
