// The pictures of pdq.json, made again from their integer formulas (the field "formulas" there), so that no picture has
// to be stored. Each can be checked against the vector's fnv1a32_pixels.
//
//   picture('noise', 640, 480, 3) -> Uint8Array, rows from the top, RGB; with 1 channel: the G values alone

const mix32 = (value) => {
  let a = value ^ (value >>> 16);
  a = Math.imul(a, 0x7feb352d);
  a ^= a >>> 15;
  a = Math.imul(a, 0x846ca68b);
  return (a ^ (a >>> 16)) >>> 0;
};

const hxy = (x, y, seed) => mix32((Math.imul(x, 0x9e3779b1) + mix32((Math.imul(y, 0x85ebca77) + seed) | 0)) | 0);

const div = (a, b) => Math.floor(a / b);

const triangle = (t, period) => {
  const value = div((t % period) * 510, period);
  return value <= 255 ? value : 510 - value;
};

/** Value noise with cells of `cell` pixels: a function of y that gives the whole row. The four corners of a cell are
 *  looked up once a cell, not once a pixel: a 12-megapixel picture takes a second instead of ten. */
function valueNoise(width, cell, seed) {
  const row = new Uint32Array(width);
  const cells = div(width - 1, cell) + 2;
  const corners = (gy) => Uint8Array.from({ length: cells }, (_, gx) => hxy(gx, gy, seed) & 255);
  let top;
  let bottom;
  let current = -1;
  return (y) => {
    const gy = div(y, cell);
    const fy = y - gy * cell;
    if (gy !== current) { top = corners(gy); bottom = corners(gy + 1); current = gy; }
    for (let x = 0, gx = 0, fx = 0; x < width; x += 1, fx += 1) {
      if (fx === cell) { fx = 0; gx += 1; }
      const above = top[gx] * (cell - fx) + top[gx + 1] * fx;
      const below = bottom[gx] * (cell - fx) + bottom[gx + 1] * fx;
      row[x] = div(above * (cell - fy) + below * fy, cell * cell);
    }
    return row;
  };
}

// Each formula gives, for a size, a function of y that gives a function of x that gives [R, G, B].
const formulas = {
  gradient: (w, h) => (y) => (x) =>
    [div(x * 255, Math.max(w - 1, 1)), div(y * 255, Math.max(h - 1, 1)), div((x + y) * 255, Math.max(w + h - 2, 1))],
  hash: () => (y) => (x) => {
    const v = hxy(x, y, 1);
    return [v & 255, (v >>> 8) & 255, (v >>> 16) & 255];
  },
  waves: (w, h) => (y) => (x) => [
    div(triangle(3 * x + 2 * y, 97) + triangle(x + 5 * y, 211), 2),
    div(triangle(x, 37) + triangle(y, 53) + 2 * triangle(x + y, 301), 4),
    triangle(7 * x + h - 1 - y, 173)],
  noise: (w, h) => {
    const m = Math.max(w, h);
    const [c1, c2, c3, c4] = [4, 9, 23, 61].map((part) => div(m, part) + 1);
    const noises = [[c1, 11], [c2, 12], [c3, 13], [c4, 14], [c2, 22], [c4, 24], [c1, 31], [c3, 33]]
      .map(([cell, seed]) => valueNoise(w, cell, seed));
    return (y) => {
      const [n11, n12, n13, n14, n22, n24, n31, n33] = noises.map((noise) => noise(y));
      return (x) => [
        Math.min(255, div(8 * n11[x] + 4 * n12[x] + 2 * n13[x] + n14[x] + (hxy(x, y, 15) & 15), 15)),
        div(8 * n11[x] + 4 * n22[x] + 2 * n13[x] + n24[x], 15),
        div(8 * n31[x] + 4 * n12[x] + 2 * n33[x] + n14[x], 15)];
    };
  },
  disks: (w, h) => {
    const disks = Array.from({ length: 24 }, (_, k) => {
      const color = hxy(k, 3, 77);
      const radius = div(hxy(k, 2, 77) % Math.min(w, h), 6) + 2;
      return { x: hxy(k, 0, 77) % w, y: hxy(k, 1, 77) % h, square: radius * radius,
        color: [color & 255, (color >>> 8) & 255, (color >>> 16) & 255] };
    }).reverse(); // the later disk wins
    return (y) => {
      const near = disks.filter((disk) => (y - disk.y) ** 2 < disk.square);
      return (x) => near.find((disk) => (x - disk.x) ** 2 + (y - disk.y) ** 2 < disk.square)?.color ?? [32, 32, 32];
    };
  },
  checker: (w, h) => (y) => (x) =>
    (div(x, div(w, 16) + 1) ^ div(y, div(h, 12) + 1)) & 1 ? [220, 200, 30] : [20, 40, 180],
  flat: () => () => () => [120, 130, 140],
  black: () => () => () => [0, 0, 0],
  text: (w, h) => {
    const lineHeight = div(h, 20) + 3;
    const columnWidth = div(w, 60) + 2;
    return (y) => {
      const row = div(y, lineHeight);
      const inLine = y % lineHeight >= div(lineHeight, 3);
      return (x) => {
        const on = inLine && hxy(div(x, columnWidth), row, 5) % 5 !== 0 &&
          (hxy(div(x * 3, columnWidth), div(y * 4, lineHeight), 6) & 1);
        return on ? [25, 25, 25] : [245, 245, 245];
      };
    };
  },
  screenshot: (w, h) => {
    const bar = div(h, 8);
    const m = Math.max(w, h - 2 * bar);
    const [c1, c2, c3] = [4, 11, 29].map((part) => div(m, part) + 1);
    const noises = [[c1, 51], [c2, 52], [c3, 53], [c2, 62], [c3, 63], [c1, 71]].map(([cell, seed]) => valueNoise(w, cell, seed));
    return (y) => {
      if (y < bar || y >= h - bar) return () => [0, 0, 0];
      const [n51, n52, n53, n62, n63, n71] = noises.map((noise) => noise(y - bar));
      return (x) => [div(4 * n51[x] + 2 * n52[x] + n53[x], 7), div(4 * n51[x] + 2 * n62[x] + n63[x], 7), div(4 * n71[x] + 3 * n52[x], 7)];
    };
  },
};

export const formulaNames = Object.keys(formulas);

export function picture(formula, width, height, channels = 3) {
  const rows = formulas[formula](width, height);
  const pixels = new Uint8Array(width * height * channels);
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    const color = rows(y);
    for (let x = 0; x < width; x += 1) {
      const [r, g, b] = color(x);
      if (channels === 1) {
        pixels[at] = g;
        at += 1;
      } else {
        pixels[at] = r;
        pixels[at + 1] = g;
        pixels[at + 2] = b;
        at += 3;
      }
    }
  }
  return pixels;
}

/** FNV-1a, 32 bit, as 8 hex digits: what pdq.json keeps of each picture. */
export function fnv1a32(bytes) {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
