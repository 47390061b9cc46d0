import { describe, expect, it } from 'vitest';
import type { Instant } from '../../model/ids.ts';
import { toSpokenTime } from './spoken-times.ts';

const page = { url: 'https://forum.example/', now: '2026-11-23T12:00:00.000Z' as Instant };
const read = (words: string, language?: string, zone: 'local' | 'utc' | 'unknown' = 'utc') => {
  const when = toSpokenTime(words, page, { language, zone });
  return (
    when && [when.at?.slice(0, when.precision === 'minute' || when.precision === 'exact' ? 16 : 10), when.precision]
  );
};

describe('toSpokenTime', () => {
  it.each([
    ['3 hours ago', 'en', '2026-11-23', 'day'],
    ['22m', 'en', '2026-11-23T11:38', 'minute'],
    ['3mo', 'en', '2026-08-24', 'month'],
    ['12 hours ago (edited)', 'en', '2026-11-23', 'day'],
    ['vor 5 Minuten', 'de', '2026-11-23T11:55', 'minute'],
    ['3 Std.', 'de', '2026-11-23', 'day'],
    ['il y a 2 jours', 'fr', '2026-11-21', 'day'],
    ['5 j', 'fr', '2026-11-18', 'day'],
    ['hace 3 días', 'es', '2026-11-20', 'day'],
    ['قبل يومين', 'ar', '2026-11-21', 'day'],
    ['قبل ٣ أيام', 'ar', '2026-11-20', 'day'],
    ['2 小时前', 'zh', '2026-11-23', 'day'],
    ['1 year ago', undefined, '2025-11-23', 'year'],
    ["Aujourd'hui 08:05", 'fr', '2026-11-23T08:05', 'minute'],
    ['Aujourd’hui 08:05', 'fr', '2026-11-23T08:05', 'minute'],
    ['1 year, 3 months ago', 'en', '2025-08-23', 'month'],
    ['il y a 2 ans et 1 mois', 'fr', '2024-10-23', 'month'],
    ['vor 1 Jahr, 3 Monaten', 'de', '2025-08-23', 'month'],
    ['3 days, 2 hours ago', 'en', '2026-11-20', 'day'],
    ['hier à 18:20', 'fr', '2026-11-22T18:20', 'minute'],
    ['Yesterday at 9:12 PM', 'en', '2026-11-22T21:12', 'minute'],
    ["Aujourd'hui, 07:05", 'fr', '2026-11-23T07:05', 'minute'],
    ['Ieri, 21:05', 'it', '2026-11-22T21:05', 'minute'],
    ['Вчера, 21:05', 'ru', '2026-11-22T21:05', 'minute'],
    ['Wczoraj, 21:05', 'pl', '2026-11-22T21:05', 'minute'],
    ['Ontem, 21:05', 'pt-BR', '2026-11-22T21:05', 'minute'],
    ['Gisteren, 21:05', 'nl', '2026-11-22T21:05', 'minute'],
    ['Igår, 21:05', 'sv', '2026-11-22T21:05', 'minute'],
    ['42 minutes ago', 'en', '2026-11-23T11:18', 'minute'],
    ['Hoy, 10:10 AM', 'es', '2026-11-23T10:10', 'minute'],
    ['Heute um 07:05', 'de', '2026-11-23T07:05', 'minute'],
    ['10 Monate 3 Wochen her', 'de', '2026-01-02', 'month'],
    ['1 year, 2 days ago', 'en', '2025-11-21', 'day'],
    ['Sat', 'en', '2026-11-21', 'day'],
    ['Thursday at 11:55 PM', 'en', '2026-11-19T23:55', 'minute'],
  ])('counts back from now: %s', (words, language, at, precision) => {
    expect(read(words, language)).toEqual([at, precision]);
  });

  it.each([
    ['11:57 PM · May 14, 2026', 'en', '2026-05-14T23:57', 'minute'],
    ['Sun Mar 06, 2016 5:45 am', 'en', '2016-03-06T05:45', 'minute'],
    ['Thu 21-Nov-19 11:07:27', 'en', '2019-11-21T11:07', 'exact'],
    ['Posted 31 May 2019 - 12:05 AM', 'en', '2019-05-31T00:05', 'minute'],
    ['14 mai 2026', 'fr', '2026-05-14', 'day'],
    ['le 1er août 2020 à 7h05', 'fr', '2020-08-01T07:05', 'minute'],
    ['14. März 2019, 13:05', 'de', '2019-03-14T13:05', 'minute'],
    ['29.01.19', 'de', '2019-01-29', 'day'],
    ['2020.03.12 13:17', 'de', '2020-03-12T13:17', 'minute'],
    ['03/12/2020', 'en-US', '2020-03-12', 'day'],
    ['03/12/2020', 'en-GB', '2020-12-03', 'day'],
    ['25/12/2020', 'en-US', '2020-12-25', 'day'],
    ['2026年5月14日 21:05', 'ja', '2026-05-14T21:05', 'minute'],
    ['١٤ مايو ٢٠٢٦', 'ar', '2026-05-14', 'day'],
    ['6 марта 2016', 'ru', '2016-03-06', 'day'],
    ['Nov 26', 'en', '2025-11-26', 'day'],
    ['Mar 18 Aoû 2020 03:22', 'fr', '2020-08-18T03:22', 'minute'],
    ['Dim 09 Fév 2020, 12:40', 'fr', '2020-02-09T12:40', 'minute'],
    ['17 фев 2019, 12:40', 'ru', '2019-02-17T12:40', 'minute'],
    ['05 Mär 2020, 17:08', 'de', '2020-03-05T17:08', 'minute'],
    ['04-06-2019, 06:55 AM', 'en', '2019-04-06T06:55', 'minute'],
    ['12th June 2009, 10:15 AM', 'en', '2009-06-12T10:15', 'minute'],
    ['June 3rd, 2019, 09:05 PM', 'en', '2019-06-03T21:05', 'minute'],
    ['06-12-09, 10:15 PM', 'en', '2009-06-12T22:15', 'minute'],
    ['12/06/2009, 10h15', 'fr', '2009-06-12T10:15', 'minute'],
    ['Fr 10. Apr 2020, 09:06', 'de', '2020-04-10T09:06', 'minute'],
    ['Vie Ago 07, 2019 6:50 am', 'es', '2019-08-07T06:50', 'minute'],
    ['Śr, 12 gru 2018, 14:03', 'pl', '2018-12-12T14:03', 'minute'],
    ['Чт окт 10, 2019 12:00', 'ru', '2019-10-10T12:00', 'minute'],
    ['za 12 okt 2019, 12:00', 'nl', '2019-10-12T12:00', 'minute'],
    ['mar set 10, 2019 8:00 pm', 'it', '2019-09-10T20:00', 'minute'],
    ['2009-06-12, 10:15', 'sv', '2009-06-12T10:15', 'minute'],
    ['08.11.2009, 16:07', 'de', '2009-11-08T16:07', 'minute'],
    ['Jun 16', 'en', '2026-06-16', 'day'],
    ['March 2019', 'en', '2019-03-01', 'month'],
    ['5 déc. 2022 10:00 GMT+2', 'fr', '2022-12-05T08:00', 'minute'],
  ])('reads a date: %s', (words, language, at, precision) => {
    expect(read(words, language)).toEqual([at, precision]);
  });

  it('keeps the words, and the day alone where nobody knows whose clock it is', () => {
    expect(toSpokenTime(' 14 mai 2026,\n 9:30 ', page, { language: 'fr', zone: 'unknown' })).toEqual({
      raw: '14 mai 2026, 9:30',
      at: '2026-05-14T09:30:00.000Z',
      precision: 'day',
    });
  });

  it('finds the language itself where the page does not state it', () => {
    expect(read('vor 3 Tagen')).toEqual(['2026-11-20', 'day']);
  });

  it.each(['somewhen', 'Level 5', 'Joined', '100%', 'x'.repeat(5000)])(
    'keeps what it does not understand: %.20s',
    (words) => {
      expect(toSpokenTime(words, page, { zone: 'utc' })).toEqual({ raw: words, at: null, precision: 'unknown' });
    },
  );

  it('says nothing of no words', () => {
    expect(toSpokenTime(' \n ', page, { zone: 'utc' })).toBeNull();
  });
});
