import { describe, expect, it } from 'vitest';
import { toCodeTime, toRecordTime } from './ids.ts';

describe('the time within a record key of Bluesky', () => {
  it.each([
    ['3mg2srhtmc224', '2026-03-02T08:15:00.000Z'],
    ['3mg5cs3jwc225', '2026-03-03T08:07:00.000Z'],
  ])('%s', (key, at) => expect(toRecordTime(key)).toEqual({ raw: key, at, precision: 'exact' }));

  it.each([null, '', 'self', '3mg2srhtmc22', '3mg2srhtmc2244', '3MG2SRHTMC224', 'z222222222222', '3mg2srhtmc221'])(
    'is none in %s',
    (key) => expect(toRecordTime(key)).toBeNull(),
  );

  it('is none where the key counts from outside the years of posts', () => {
    expect(toRecordTime('2222222222222')).toBeNull();
  });
});

describe('the time within a short code of Instagram or Threads', () => {
  it('is right to a minute', () => {
    expect(toCodeTime('DVX_6P7gABN')).toEqual({
      raw: 'DVX_6P7gABN',
      at: '2026-03-02T08:14:58.000Z',
      precision: 'minute',
    });
  });

  it.each([undefined, '', 'AAAAAAAAAAA', 'DVX_6P7gABN/', 'short', '<script>ab'])('is none in %s', (code) =>
    expect(toCodeTime(code)).toBeNull(),
  );
});
