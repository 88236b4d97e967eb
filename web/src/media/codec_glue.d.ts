// What the script of such a decoder exports; the build fills in the module's name (tools/bundles.ts).
import type { CreateCodec } from './codec.ts';

declare const create: CreateCodec;
export default create;
