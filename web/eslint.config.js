// TypeScript as strict as typescript-eslint goes, and the house's own rules: folders import only to their left, every
// word comes from Fluent, nothing that the page's policy would drop.
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

/** Each folder of src may import those before it; main.ts all. */
const order = ['i18n', 'ui', 'pick', 'media', 'hash', 'case', 'pages', 'embed'];

const layers = order.map((folder, place) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+((${[...order.slice(place + 1), '-'].join('|')})/|main\\.ts)`,
            message: `${folder} may import only ${[...order.slice(0, place), 'itself'].join(', ')}.`,
          },
        ],
      },
    ],
  },
}));

const refused = [
  { selector: 'ExportDefaultDeclaration', message: 'Names, no default exports.' },
  { selector: 'TSAsExpression[typeAnnotation.type="TSAnyKeyword"]', message: 'No any.' },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Markup only through Lit templates.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Randomness is crypto.getRandomValues.',
  },
  {
    selector: 'Identifier[name=/^(localStorage|sessionStorage|indexedDB)$/]',
    message: 'Nothing is kept on her device.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: "A style attribute is dropped by the page's policy.",
  },
  {
    selector:
      'MemberExpression[property.name="throwIfAborted"], MemberExpression[object.name="signal"][property.name="reason"]',
    message: 'Younger than the engines that the page supports: hash/abort.ts.',
  },
  {
    // Text after a tag, or between an expression and a closing tag.
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/>[^<>]*[A-Za-z]{2}|^[^<>="]*[A-Za-z]{2}[^<>="]*<\\u002f/]',
    message: 'Words come from Fluent: text(...).',
  },
];

export default tseslint.config(
  { ignores: ['node_modules', 'src/i18n/generated'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked, lit['flat/recommended']],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in template strings are what attributes are made of.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', ...refused], 'no-console': 'error' },
  },
  ...layers,
);
