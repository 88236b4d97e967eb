// The words of the page, from the same Fluent files, so that a test names a button by its text id and goes on working
// when somebody finds a better word.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './harness/process.mjs';

const folder = join(root, 'web/src/i18n/locales');
const bundles = new Map();

function bundleOf(language) {
  if (!bundles.has(language)) {
    const bundle = new FluentBundle(language, { useIsolating: false });
    const files = readdirSync(join(folder, language)).filter((name) => name.endsWith('.ftl'));
    for (const file of files) bundle.addResource(new FluentResource(readFileSync(join(folder, language, file), 'utf8')));
    bundles.set(language, bundle);
  }
  return bundles.get(language);
}

/** The languages that have a folder. */
export const languages = readdirSync(folder).sort();

export function text(id, values = {}, language = 'en') {
  const bundle = bundleOf(language);
  const message = bundle.getMessage(id);
  if (!message?.value) throw new Error(`no text ${id} in ${join(folder, language)}`);
  const errors = [];
  const formatted = bundle.formatPattern(message.value, values, errors);
  if (errors.length > 0) throw errors[0];
  return formatted;
}

/** The text of an error code of src/core/errors.def. */
export const errorText = (code) => text(`error-${code.replaceAll('_', '-')}`);
