// What the script of such a reader exports; the build fills in the module's name (tools/bundles.ts).
import type { CreateReader } from './reader.ts';

declare const create: CreateReader;
export default create;
