// The worker pool against workers of paper and a clock that the test moves.
import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { HashPool, PartMissing, workersFor } from '../../web/src/hash/pool.ts';
import type { WorkerLike } from '../../web/src/hash/pool.ts';
import type { FileReport, FromWorker, ToWorker } from '../../web/src/hash/messages.ts';

const video: FileReport = {
  kind: 'video', durationMs: null, md5: '', sha256: '', fingerprints: [],
};

/** A worker that does what the test says and nothing else. */
class PaperWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  readonly heard: ToWorker[] = [];
  ended = false;

  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: FromWorker): void {
    (this.onmessage as ((event: { data: FromWorker }) => void) | null)?.({ data });
  }

  get job(): number {
    const last = this.heard.at(-1);
    return last?.kind === 'hash' ? last.job : -1;
  }

  done(memory = 0): void {
    this.say({ kind: 'done', job: this.job, report: video, memory });
  }
}

let workers: PaperWorker[] = [];
const living = (): PaperWorker[] => workers.filter(({ ended }) => !ended);
const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
};

const bytes = (): Promise<ArrayBuffer> => Promise.resolve(new ArrayBuffer(8));

function pool(most = 2, loadCore = bytes, loadDecoder = bytes): HashPool {
  return new HashPool({
    workers: most,
    loadCore,
    loadDecoder,
    spawn: () => {
      const worker = new PaperWorker();
      workers.push(worker);
      return worker;
    },
  });
}

const jobs = (count: number): { id: number; file: File }[] =>
  Array.from({ length: count }, (_, k) => ({ id: k + 1, file: new File(['x'], `photo ${k + 1}`) }));

interface Run {
  readonly reports: Map<number, FileReport>;
  readonly end: Promise<unknown>;
}

function start(hashing: HashPool, count: number, signal = new AbortController().signal): Run {
  const reports = new Map<number, FileReport>();
  const end = hashing
    .hash(jobs(count), 'standard', signal, {
      onRead: () => undefined,
      onReport: (id, report) => {
        assert.ok(!reports.has(id), `file ${id} was reported twice`);
        reports.set(id, report);
      },
    })
    .then(() => 'done', (error: unknown) => error);
  return { reports, end };
}

beforeEach(() => {
  workers = [];
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
});

async function ready(): Promise<void> {
  await settle();
  for (const worker of living()) worker.say({ kind: 'ready' });
}

test('never more workers than cores, nor than files', async () => {
  start(pool(4), 2);
  await ready();
  assert.equal(workers.length, 2);
  workers = [];
  start(pool(2), 9);
  await ready();
  assert.equal(workers.length, 2);
});

test('every file gets its report and the run ends', async () => {
  const run = start(pool(2), 5);
  await ready();
  for (let turn = 0; turn < 9; turn += 1) for (const worker of living()) if (worker.job > 0) worker.done();
  assert.equal(await run.end, 'done');
  assert.deepEqual([...run.reports.keys()].sort(), [1, 2, 3, 4, 5]);
});

test('abort ends every worker before anything else happens', async () => {
  const control = new AbortController();
  const hashing = pool(2);
  const run = start(hashing, 5, control.signal);
  await ready();
  control.abort('enough');
  assert.equal(living().length, 0);
  assert.equal(hashing.size, 0);
  assert.equal(await run.end, 'enough');
});

test('a report that was on its way when she aborted is not heard', async () => {
  const control = new AbortController();
  const run = start(pool(1), 2, control.signal);
  await ready();
  const [worker] = living();
  control.abort();
  worker?.done();
  await run.end;
  assert.equal(run.reports.size, 0);
});

test('idle workers end after ten seconds', async () => {
  const run = start(pool(2), 2);
  await ready();
  for (const worker of living()) worker.done();
  await run.end;
  assert.equal(living().length, 2);
  mock.timers.tick(9_999);
  assert.equal(living().length, 2);
  mock.timers.tick(1);
  assert.equal(living().length, 0);
});

test('a file that is silent for ten seconds is named, its worker ended, and the others go on', async () => {
  const run = start(pool(1), 3);
  await ready();
  mock.timers.tick(10_000);
  assert.deepEqual(run.reports.get(1), { error: { code: 'timeout', detail: '' } });
  assert.equal(workers[0]?.ended, true);
  await ready();
  for (let turn = 0; turn < 9; turn += 1) for (const worker of living()) worker.done();
  assert.equal(await run.end, 'done');
});

test('a video that keeps being read is not ended, however long it takes', async () => {
  const run = start(pool(1), 1);
  await ready();
  const [worker] = living();
  for (let second = 0; second < 60; second += 9) {
    mock.timers.tick(9_000);
    worker?.say({ kind: 'progress', job: 1, read: second });
  }
  assert.equal(run.reports.size, 0);
  assert.equal(worker?.ended, false);
});

test('a worker that dies of a file is replaced, and that file said to have been too much', async () => {
  const run = start(pool(1), 2);
  await ready();
  living()[0]?.say({ kind: 'failed', detail: 'memory access out of bounds' });
  assert.deepEqual(run.reports.get(1), { error: { code: 'out_of_memory', detail: '' } });
  await ready();
  living()[0]?.done();
  assert.equal(await run.end, 'done');
});

test('a worker whose memory grew is not kept for the next file', async () => {
  const run = start(pool(1), 2);
  await ready();
  const [first] = living();
  first?.done(300 << 20);
  assert.equal(first?.ended, true);
  await ready();
  living()[0]?.done(1 << 20);
  assert.equal(await run.end, 'done');
});

test('many workers may each keep less memory than one alone', async () => {
  for (const [most, kept] of [[1, true], [4, false]] as const) {
    workers = [];
    start(pool(most), 8);
    await ready();
    const [first] = living();
    first?.done(100 << 20);
    assert.equal(first?.ended, !kept);
  }
});

test('a heavy picture is worked on alone, and the others go on after it', async () => {
  const run = start(pool(2), 4);
  await ready();
  const [first, second] = living();
  first?.say({ kind: 'heavy', job: 1 });
  assert.equal(first?.heard.at(-1)?.kind, 'hash', 'not while another is at work');
  second?.done();
  assert.deepEqual(first?.heard.at(-1), { kind: 'go', job: 1 });
  assert.deepEqual(living(), [first], 'an idle worker gives back its memory');
  first?.say({ kind: 'done', job: 1, report: video, memory: 300 << 20 });
  for (let turn = 0; turn < 9; turn += 1) {
    await ready();
    for (const worker of living()) if (worker.job > 0) worker.done();
  }
  assert.equal(await run.end, 'done');
});

test('a heavy picture goes to a worker that earlier pictures left no memory in', async () => {
  const run = start(pool(1), 2);
  await ready();
  const [first] = living();
  first?.done(100 << 20);
  first?.say({ kind: 'heavy', job: 2 });
  assert.equal(first?.ended, true);
  await ready();
  const [fresh] = living();
  assert.equal(fresh?.job, 2);
  fresh?.say({ kind: 'heavy', job: 2 });
  assert.deepEqual(fresh?.heard.at(-1), { kind: 'go', job: 2 });
  fresh?.say({ kind: 'done', job: 2, report: video, memory: 0 });
  assert.equal(await run.end, 'done');
});

test('two heavy pictures take turns', async () => {
  const run = start(pool(2), 2);
  await ready();
  const [first, second] = living();
  first?.say({ kind: 'heavy', job: 1 });
  second?.say({ kind: 'heavy', job: 2 });
  assert.deepEqual(first?.heard.at(-1), { kind: 'go', job: 1 });
  assert.equal(second?.heard.at(-1)?.kind, 'hash');
  first?.say({ kind: 'done', job: 1, report: video, memory: 0 });
  assert.deepEqual(second?.heard.at(-1), { kind: 'go', job: 2 });
  second?.say({ kind: 'done', job: 2, report: video, memory: 0 });
  assert.equal(await run.end, 'done');
});

test('a heavy picture that waits for its turn is not taken for silent, one that works is', async () => {
  const run = start(pool(2), 2);
  await ready();
  const [first, second] = living();
  first?.say({ kind: 'heavy', job: 1 });
  for (let passed = 0; passed < 30; passed += 9) {
    mock.timers.tick(9_000);
    second?.say({ kind: 'progress', job: 2, read: passed });
  }
  assert.equal(run.reports.size, 0);
  second?.done();
  mock.timers.tick(10_000);
  assert.equal(run.reports.get(1)?.error?.code, 'timeout');
  assert.equal(await run.end, 'done');
});

test('when no worker starts the page is told, and no file is blamed', async () => {
  const run = start(pool(2), 3);
  for (let i = 0; i < 6; i += 1) {
    await settle();
    for (const worker of living()) (worker.onerror as ((event: unknown) => void) | null)?.({});
  }
  assert.ok((await run.end) instanceof PartMissing);
  assert.equal(run.reports.size, 0);
  assert.equal(living().length, 0);
});

test('when the module does not arrive the page is told, and the next try asks for it again', async () => {
  let asked = 0;
  const hashing = pool(1, () => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(new ArrayBuffer(8));
  });
  assert.ok((await start(hashing, 1).end) instanceof PartMissing);
  const again = start(hashing, 1);
  await ready();
  living()[0]?.done();
  assert.equal(await again.end, 'done');
});

test('the module is fetched once for all workers', async () => {
  let asked = 0;
  const hashing = pool(4, () => {
    asked += 1;
    return Promise.resolve(new ArrayBuffer(8));
  });
  hashing.warm();
  start(hashing, 4);
  await ready();
  assert.equal(asked, 1);
  assert.equal(workers.length, 4);
});

test('a decoder is fetched once for all workers, and only when one asks for it', async () => {
  let asked = 0;
  const run = start(pool(2, bytes, () => {
    asked += 1;
    return bytes();
  }), 2);
  await ready();
  assert.equal(asked, 0);
  for (const worker of living()) worker.say({ kind: 'need', job: worker.job, decoder: 'heic' });
  await settle();
  assert.equal(asked, 1);
  for (const worker of living()) {
    const heard = worker.heard.at(-1);
    assert.equal(heard?.kind === 'decoder' && heard.module?.byteLength, 8);
  }
  for (const [i, worker] of living().entries()) worker.say({ kind: 'done', job: i + 1, report: video, memory: 0 });
  assert.equal(await run.end, 'done');
});

test('a decoder that does not arrive is said to be missing, and asked for again by the next file', async () => {
  let asked = 0;
  const run = start(pool(1, bytes, () => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('offline')) : bytes();
  }), 2);
  await ready();
  const [worker] = living();
  const got: boolean[] = [];
  for (const job of [1, 2]) {
    worker?.say({ kind: 'need', job, decoder: 'webp' });
    await settle();
    const heard = worker?.heard.at(-1);
    got.push(heard?.kind === 'decoder' && heard.module !== null);
    worker?.say({ kind: 'done', job, report: video, memory: 0 });
  }
  assert.deepEqual(got, [false, true]);
  assert.equal(await run.end, 'done');
});

test('a decoder that comes over a slow line is no silence, a decoder that does not answer is', async () => {
  let arrive: (module: ArrayBuffer) => void = () => undefined;
  const run = start(pool(1, bytes, () => new Promise((resolve) => {
    arrive = resolve;
  })), 2);
  await ready();
  const [worker] = living();
  worker?.say({ kind: 'need', job: 1, decoder: 'heic' });
  mock.timers.tick(60_000);
  assert.equal(worker?.ended, false);
  arrive(new ArrayBuffer(8));
  await settle();
  mock.timers.tick(60_000);
  assert.equal(worker?.ended, false, 'a large module is compiled for a while');
  worker?.say({ kind: 'progress', job: 1, read: 1 });
  mock.timers.tick(9_999);
  assert.equal(worker?.ended, false);
  mock.timers.tick(1);
  assert.equal(worker?.ended, true);
  assert.equal(run.reports.get(1)?.error?.code, 'timeout');
  await ready();
  living()[0]?.done();
  assert.equal(await run.end, 'done');
});

test('a worker whose decoder broke is not given another file', async () => {
  const run = start(pool(1), 2);
  await ready();
  const [first] = living();
  first?.done(Infinity);
  assert.equal(first?.ended, true);
  await ready();
  living()[0]?.done();
  assert.equal(await run.end, 'done');
});

test('workers are bounded by memory as much as by cores', () => {
  assert.deepEqual([undefined, 0, 1, 2, 16].map(workersFor), [2, 1, 1, 2, 4]);
});

test('a worker that may not read a file gets the parts it asks for from the page', async () => {
  const hashing = pool(1);
  const run = start(hashing, 1);
  await settle();
  workers[0]?.say({ kind: 'ready' });
  const { job } = workers[0] as PaperWorker;
  workers[0]?.say({ kind: 'read', job, from: 0, to: 4096 });
  await new Promise((resolve) => { setImmediate(resolve); });
  await settle();
  const slice = workers[0]?.heard.at(-1);
  assert.equal(slice?.kind === 'slice' && slice.job === job && slice.bytes && Buffer.from(slice.bytes).toString(), 'x');
  workers[0]?.say({ kind: 'done', job, report: video, memory: 0 });
  assert.equal(await run.end, 'done');
});
