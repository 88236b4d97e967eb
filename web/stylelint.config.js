// Logical properties only: what is written for one direction is wrong in the other.
const sides = 'top|right|bottom|left';

export default {
  rules: {
    'property-disallowed-list': [
      new RegExp(`^(margin|padding|border|inset|scroll-margin|scroll-padding)-(${sides})(-|$)`),
      new RegExp(`^(${sides})$`),
      /^border-(top|bottom)-(left|right)-radius$/,
      /^(min-|max-)?(width|height)$/,
      'float',
      'clear',
    ],
    'declaration-property-value-disallowed-list': { 'text-align': ['left', 'right'] },
    'color-no-invalid-hex': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'property-no-unknown': [true, { ignoreProperties: ['text-wrap'] }],
    'selector-max-id': 0,
    'no-duplicate-selectors': true,
    'function-url-no-scheme-relative': true,
    'function-url-scheme-disallowed-list': [/^(https?|data|blob)/],
  },
};
