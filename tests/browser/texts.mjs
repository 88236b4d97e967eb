// The words of the page, from the same Fluent files, so that a test names a button by its text id and goes on working
// when somebody finds a better word.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './harness/process.mjs';

const folder = join(root, 'web/src/i18n/locales/en');
const bundle = new FluentBundle('en', { useIsolating: false });
for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) bundle.addResource(new FluentResource(readFileSync(join(folder, file), 'utf8')));

export function text(id, values = {}) {
  const message = bundle.getMessage(id);
  if (!message?.value) throw new Error(`no text ${id} in ${folder}`);
  const errors = [];
  const formatted = bundle.formatPattern(message.value, values, errors);
  if (errors.length > 0) throw errors[0];
  return formatted;
}

/** The text of an error code of src/core/errors.def. */
export const errorText = (code) => text(`error-${code.replaceAll('_', '-')}`);
