// The public notice: which platforms collect a programme's list. Believed only under the key that deployment.json
// names, and only for seven days. Twin of src/protocol/notice.h.
import { fromHex, utf8 } from './bytes.ts';
import type { Bytes } from './bytes.ts';
import { CaseFailure } from './failure.ts';
import { signatureHolds } from './primitives.ts';
import { Reader, Unreadable, isoWeek, parseStrict, readUtcHour } from './reading.ts';

export interface NoticePlatform {
  readonly name: string;
  readonly lastCollected: string | null;
}

/** Platforms by programme. */
export type Notice = Readonly<Record<string, readonly NoticePlatform[]>>;

const dayMs = 24 * 3600 * 1000;

function readText(text: string): Notice {
  const programmes = new Reader(parseStrict(text));
  return Object.fromEntries(
    programmes.keys().map((name) => {
      const programme = programmes.object(name);
      const platforms = programme.list('platforms', 200).map((value) => {
        const platform = new Reader(value);
        const read = { name: platform.text('name'), lastCollected: platform.textOrNull('lastCollected', isoWeek) };
        platform.finish();
        return read;
      });
      programme.finish();
      return [name, platforms];
    }),
  );
}

export function readNotice(text: string, noticeKey: Bytes, nowMs: number): Notice {
  try {
    const reader = new Reader(parseStrict(text));
    reader.integer('v', 1, 1);
    const issued = reader.text('issued');
    const inner = reader.text('notice', /^[^]{2,65536}$/);
    const signature = fromHex(reader.hex('signature', 64)) ?? new Uint8Array(64);
    reader.finish();
    if (!signatureHolds(utf8(`stillmine/notice/1\n${issued}\n${inner}`), signature, noticeKey)) {
      throw new Unreadable('signature');
    }
    const when = readUtcHour(issued);
    // A clock that runs a little behind the exchange's is no reason to call a notice false.
    if (when > nowMs + dayMs || nowMs - when > 7 * dayMs) throw new Unreadable('not of this week');
    return readText(inner);
  } catch (error) {
    throw new CaseFailure('notice_invalid', String(error));
  }
}
