// The files that the browser tests choose in the page, all made here: PNG and BMP written byte by byte, so that every
// pixel is known; JPEG by cjpeg (libjpeg-turbo, Debian's libjpeg-turbo-progs) from those pixels.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { fnv1a32, picture } from '../vectors/pictures.mjs';
import { root } from './harness/process.mjs';

const folder = join(root, 'build/corpus');

const bigEndian32 = (value) => { const b = Buffer.alloc(4); b.writeUInt32BE(value); return b; };

function pngChunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([bigEndian32(data.length), body, bigEndian32(crc32(body))]);
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** PNG of 8-bit grey (1 channel) or RGB (3) rows. `level` is deflate's: 0 stores the pixels in the clear. `chunks`
 *  ([type, bytes]) go before the picture data. */
export function png(pixels, width, height, channels, { level = 1, chunks = [] } = {}) {
  const stride = width * channels;
  const rows = Buffer.alloc((stride + 1) * height); // each row begins with filter type 0
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  const header = Buffer.concat([bigEndian32(width), bigEndian32(height), Buffer.from([8, channels === 1 ? 0 : 2, 0, 0, 0])]);
  return Buffer.concat([pngSignature, pngChunk('IHDR', header), ...chunks.map(([type, data]) => pngChunk(type, data)),
    pngChunk('IDAT', deflateSync(rows, { level })), pngChunk('IEND', Buffer.alloc(0))]);
}

/** BMP of RGB rows: 24 bits, BITMAPINFOHEADER, bottom row first, rows padded to 4 bytes. */
export function bmp(pixels, width, height) {
  const stride = Math.ceil((width * 3) / 4) * 4;
  const file = Buffer.alloc(54 + stride * height);
  file.write('BM', 'latin1');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(54, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  file.writeUInt32LE(stride * height, 34);
  for (let y = 0; y < height; y += 1) {
    const to = 54 + (height - 1 - y) * stride;
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 3;
      file[to + x * 3] = pixels[from + 2];
      file[to + x * 3 + 1] = pixels[from + 1];
      file[to + x * 3 + 2] = pixels[from];
    }
  }
  return file;
}

/** JPEG of RGB or grey rows. `options` are cjpeg's, for instance ['-quality', '85', '-progressive']; 4:2:0 by default. */
export function jpeg(pixels, width, height, channels, options = ['-quality', '90']) {
  const header = Buffer.from(`${channels === 1 ? 'P5' : 'P6'}\n${width} ${height}\n255\n`);
  const run = spawnSync('cjpeg', options, { input: Buffer.concat([header, pixels]), maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`cjpeg: ${run.error?.message ?? run.stderr}`);
  return run.stdout;
}

/** An EXIF segment (APP1) with an orientation and a camera maker's text, little-endian. */
export function exif(orientation, maker) {
  const text = Buffer.from(`${maker}\0`);
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4 + text.length);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  [0x010f, 2, 0x0112, 3].forEach((value, i) => tiff.writeUInt16LE(value, 10 + (i >> 1) * 12 + (i & 1) * 2));
  tiff.writeUInt32LE(text.length, 14);
  tiff.writeUInt32LE(38, 18);
  tiff.writeUInt32LE(1, 26);
  tiff.writeUInt16LE(orientation, 30);
  text.copy(tiff, 38);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
}

/** The JPEG with this APP1 segment right after its start marker. */
export function withExif(file, orientation, maker) {
  const body = exif(orientation, maker);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([file.subarray(0, 2), head, body, file.subarray(2)]);
}

/** Writes `make()` to build/corpus/`name` unless an earlier run has; gives the path. Rename makes it atomic. */
function kept(name, make) {
  const path = join(folder, name);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, make());
    renameSync(`${path}.${process.pid}`, path);
  }
  return path;
}

export const vectors = JSON.parse(readFileSync(join(root, 'tests/vectors/pdq.json'), 'utf8')).vectors;

/** The file of one vector of pdq.json. Colour pictures take turns as PNG and BMP; grey ones are PNG, since a grey BMP
 *  has a palette, so its decoder gives RGB and another luma. */
export function vectorFile(vector, index) {
  const { formula, width, height, channels } = vector;
  const kind = channels === 3 && index % 2 === 1 && width * height < 2e6 ? 'bmp' : 'png';
  return kept(`${formula}-${width}x${height}-${channels}-${vector.fnv1a32_pixels}.${kind}`, () => {
    const pixels = picture(formula, width, height, channels);
    const sum = fnv1a32(pixels);
    if (sum !== vector.fnv1a32_pixels) throw new Error(`${formula} ${width}x${height}: made ${sum}, not ${vector.fnv1a32_pixels}`);
    return kind === 'bmp' ? bmp(pixels, width, height) : png(pixels, width, height, channels);
  });
}

/** JPEGs as phones and web sites write them: {name, path}. Each of the eight EXIF orientations is among them. */
export function jpegFiles() {
  const shapes = [
    ['baseline-420', ['-quality', '85'], 3], ['baseline-444', ['-quality', '92', '-sample', '1x1'], 3],
    ['baseline-422', ['-quality', '75', '-sample', '2x1'], 3], ['progressive', ['-quality', '80', '-progressive'], 3],
    ['optimized-restart', ['-quality', '70', '-optimize', '-restart', '1'], 3], ['grey', ['-quality', '85', '-grayscale'], 3],
    ['low', ['-quality', '12'], 3],
  ];
  const files = shapes.map(([name, options, channels]) => ({ name, path: kept(`jpeg-${name}.jpg`, () =>
    jpeg(picture('noise', 643, 481, channels), 643, 481, channels, options)) }));
  for (let orientation = 1; orientation <= 8; orientation += 1) {
    files.push({ name: `orientation-${orientation}`, path: kept(`jpeg-orientation-${orientation}.jpg`, () =>
      withExif(jpeg(picture('screenshot', 320, 200, 3), 320, 200, 3), orientation, 'Camera')) });
  }
  return files;
}

/** A 12-megapixel JPEG of 4 MB, 4:2:0, as a phone writes it: smooth shapes under the grain of a sensor, without which
 *  a file would be a tenth of the size and decode in half the time. */
export function photoFile(formula = 'noise') {
  return kept(`photo-${formula}-12mp.jpg`, () => {
    const pixels = picture(formula, 4032, 3024, 3);
    const grain = picture('hash', 1009, 61, 3); // its sides share no factor with the picture's, so that no edge repeats
    for (let i = 0, k = 0; i < pixels.length; i += 1, k = k + 1 === grain.length ? 0 : k + 1) {
      pixels[i] = Math.min(255, Math.max(0, pixels[i] + (grain[k] & 31) - 16));
    }
    return jpeg(pixels, 4032, 3024, 3, ['-quality', '90']);
  });
}

/** A PNG whose header promises 20,000 x 20,000 pixels of 1 bit in a few kilobytes. */
export function bomb() {
  const side = 20_000;
  const header = Buffer.concat([bigEndian32(side), bigEndian32(side), Buffer.from([1, 0, 0, 0, 0])]);
  return Buffer.concat([pngSignature, pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.alloc((side / 8 + 1) * side), { level: 9 })), pngChunk('IEND', Buffer.alloc(0))]);
}
