// What the script of such a decoder exports; the build fills in the module's name (tools/bundles.ts).
import type { CreateLibHeif } from './decoders/heic.ts';

declare const create: CreateLibHeif;
export default create;
