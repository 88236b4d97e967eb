// A TCP relay between a browser and a server that keeps every byte the browser sends, and the search in those bytes
// for what must never be among them.
import { createServer, connect } from 'node:net';

/** Relays to `target` (a URL). `received()` is all that clients sent so far, one Buffer a connection. */
export async function record(target) {
  const { hostname, port } = new URL(target);
  const connections = [];
  const sockets = new Set();
  const server = createServer((client) => {
    const bytes = [];
    connections.push(bytes);
    const upstream = connect({ host: hostname, port: Number(port) });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => { client.destroy(); upstream.destroy(); });
    }
    client.on('data', (data) => bytes.push(data));
    client.pipe(upstream);
    upstream.pipe(client);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    site: `http://127.0.0.1:${server.address().port}`,
    connections: () => connections.length,
    received: () => connections.map((bytes) => Buffer.concat(bytes)),
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      sockets.forEach((socket) => socket.destroy());
      await closed;
    },
  };
}

/** Every form in which `secret` (a Buffer) may hide in a stream: {form: Buffer}. Base64 depends on where the secret
 *  stands in its group of three bytes: the characters that are the same whatever stands around it are kept. */
export function disguises(secret) {
  const hex = secret.toString('hex');
  const forms = {
    raw: secret,
    reversed: Buffer.from(secret).reverse(),
    'hex, lower case': Buffer.from(hex),
    'hex, upper case': Buffer.from(hex.toUpperCase()),
    percent: Buffer.from(hex.replace(/../g, '%$&')),
    'percent, upper case': Buffer.from(hex.toUpperCase().replace(/../g, '%$&')),
    'percent, as encodeURIComponent': Buffer.from(encodeURIComponent(secret.toString('latin1'))),
    'UTF-8 of latin-1': Buffer.from(secret.toString('latin1')),
    'UTF-16LE': Buffer.from(secret.toString('latin1'), 'utf16le'),
    'UTF-16BE': Buffer.from(secret.toString('latin1'), 'utf16le').swap16(),
    'UTF-16LE of hex': Buffer.from(hex, 'utf16le'),
    decimal: Buffer.from([...secret].join(',')),
  };
  for (let offset = 0; offset < 3; offset += 1) {
    const text = Buffer.concat([Buffer.alloc(offset), secret]).toString('base64');
    // the first group mixes with what stands before, the last with what comes after
    const fixed = text.slice(offset === 0 ? 0 : 4, Math.floor((offset + secret.length) / 3) * 4);
    forms[`base64 at offset ${offset}`] = Buffer.from(fixed);
    forms[`base64url at offset ${offset}`] = Buffer.from(fixed.replaceAll('+', '-').replaceAll('/', '_'));
  }
  return forms;
}

/** Searches all disguises of all secrets ({name: Buffer, at least 8 bytes}) in `haystacks` (Buffers). Gives one string
 *  for each find: "name as form". */
export function findSecrets(secrets, haystacks) {
  const finds = [];
  for (const [name, secret] of Object.entries(secrets)) {
    if (secret.length < 8) throw new Error(`${name} is too short to be told from chance`);
    for (const [form, needle] of Object.entries(disguises(secret))) {
      if (haystacks.some((haystack) => haystack.includes(needle))) finds.push(`${name} as ${form}`);
    }
  }
  return finds;
}
