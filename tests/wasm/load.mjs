// The three builds of build/wasm, loaded as node can: the glue is for pages and workers, so the modules' bytes are handed over.
import { readFileSync } from 'node:fs';
import create from '../../build/wasm/stillmine.mjs';
import createScript from '../../build/wasm/stillmine-script.mjs';

export const builds = ['stillmine.wasm', 'stillmine-scalar.wasm', 'stillmine-script.mjs'];

export const artefact = (name) => new URL(`../../build/wasm/${name}`, import.meta.url);

export const load = (build) => (build.endsWith('.mjs') ? createScript() : create({ wasmBinary: readFileSync(artefact(build)) }));

export const file = (name) => new Uint8Array(readFileSync(new URL(`../image/files/${name}`, import.meta.url)));
