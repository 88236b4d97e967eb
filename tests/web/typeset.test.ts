// French puts spaces where no line may break before its signs; nobody has to type them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLocale } from '../../web/tools/texts/locale.ts';
import { typeset } from '../../web/tools/texts/typeset.ts';
import { sentences } from '../../web/tools/texts/variants.ts';

function shown(tag: string, source: string): string[] {
  const { texts } = parseLocale(tag, { 'page.ftl': `line = ${source}\n` }, { same: [], refused: {} });
  const text = texts.get('line');
  assert.ok(text);
  const before = sentences(text.pattern);
  const after = sentences(typeset(tag, text.pattern)).variants.map((variant) => variant.text);
  assert.deepEqual(sentences(text.pattern), before, 'what was read stays as it is');
  return after;
}

test('French signs keep to the word before them, after a value and within plural forms too', () => {
  assert.deepEqual(shown('fr', 'Tout retirer ?'), ['Tout retirer\u202f?']);
  assert.deepEqual(shown('fr', 'Celle-ci : { $name } ; « Quitter » !'), ['Celle-ci\u00a0: {name}\u202f; «\u00a0Quitter\u00a0»\u202f!']);
  assert.deepEqual(shown('fr', '{ $count ->\n    [one] Un ?\n   *[other] Et { $count } ?\n}'), ['Un\u202f?', 'Et {count}\u202f?']);
});

test('other languages, and other spaces, stay as they were typed', () => {
  assert.deepEqual(shown('fr', 'Il y a un mot de 16:9.'), ['Il y a un mot de 16:9.']);
  assert.deepEqual(shown('es', '« a » ?'), ['« a » ?']);
});
