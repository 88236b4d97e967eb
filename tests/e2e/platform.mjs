// A platform that takes part, as the end-to-end tests play it: its account at the exchange, and the stock client that
// fetches the list and reports back (stock_client.py).
import { execFileSync } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { command } from '../browser/harness/native.mjs';
import { root } from '../browser/harness/process.mjs';

/** `stillmine partner add` while the server runs; gives what it prints: the keys, once. */
export function addPartner(name, { data, programme = 'adult', wire = 'stopncii', test = false }) {
  return JSON.parse(execFileSync(command, ['partner', 'add', name, '--programme', programme, '--wire', wire, ...(test ? ['--test'] : []), '--data', data],
    { encoding: 'utf8' }));
}

/** The stock client with these keys: fetch({start}) and feedback(type, value, word); close() at the end. */
export function stockClient(exchange, keys) {
  const child = spawn(join(root, 'build/venv/bin/python'), [join(root, 'tests/e2e/stock_client.py')], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (data) => { complaints += data; });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const send = (value) => child.stdin.write(`${JSON.stringify(value)}\n`);
  send({ base: `${exchange}/v1`, keys });
  const ask = async (request) => {
    send(request);
    const { value, done } = await lines.next();
    if (done) throw new Error(`the stock client ended: ${complaints}`);
    const reply = JSON.parse(value);
    if (reply.error) throw new Error(`${reply.error} ${complaints}`);
    return reply;
  };
  return {
    fetch: ({ start = 10 } = {}) => ask({ call: 'fetch', start }),
    feedback: (type, value, feedback) => ask({ call: 'feedback', type, value, feedback }),
    complaints: () => complaints,
    close: () => { child.stdin.end(); },
  };
}
