// Holds what the intake answered against src/intake/openapi.json: the status must be one that the route describes, and a
// JSON body must be what its schema says, no more and no less. Schemas are JSON Schema 2020-12, as OpenAPI 3.1 has them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { root } from '../browser/harness/process.mjs';

const description = JSON.parse(readFileSync(join(root, 'src/intake/openapi.json'), 'utf8'));
// `strict: false`: an OpenAPI document holds keywords of its own (x-..., discriminators) beside those of JSON Schema.
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(description, 'openapi');

const follow = (node) => (node?.$ref ? follow(node.$ref.slice(2).split('/').reduce((at, key) => at[key], description)) : node);

/** The validator of a schema that stands somewhere in the document, with `#/components/...` meaning that document. */
const compiled = new Map();
function validator(schema) {
  const key = JSON.stringify(schema);
  if (!compiled.has(key)) compiled.set(key, ajv.compile(JSON.parse(key.replaceAll('"#/', '"openapi#/'))));
  return compiled.get(key);
}

/** Whether the document speaks of this path at all; the site's own files are not part of it. */
export const isDescribed = (path) => path in description.paths;

/** What is wrong with one answer, in words; null when it is as described. */
export function problemWith({ method, path, status, contentType = '', body }) {
  const operation = description.paths[path]?.[method.toLowerCase()];
  if (!operation) return `${method} ${path} is not described`;
  const answer = follow(operation.responses[String(status)]);
  if (!answer) return `${method} ${path} answered ${status}, which is not described`;
  const type = contentType.split(';')[0].trim();
  const content = answer.content?.[type];
  if (!content) return `${method} ${path} ${status} came as ${type || 'nothing'}, which is not described`;
  if (type !== 'application/json') return null;
  const check = validator(content.schema);
  if (check(JSON.parse(body))) return null;
  return `${method} ${path} ${status}: ${check.errors.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`).join('; ')}`;
}
