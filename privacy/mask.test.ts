import { describe, expect, it } from 'vitest';
import { createFinder } from './find.ts';
import type { Finding } from './finding.ts';
import { toWorkingText } from './mask.ts';

const finding = (start: number, end: number, change: Partial<Finding> = {}): Finding => ({
  start,
  end,
  identifier: 'name',
  tier: 1,
  rule: 'name-on-page',
  ...change,
});

describe('toWorkingText', () => {
  it('leaves a text without findings as it is', () => {
    expect(toWorkingText('Nothing to hide here 🙂', [])).toEqual({ text: 'Nothing to hide here 🙂', masks: [] });
  });

  it('tells where each placeholder stands', () => {
    const text = '🙂 Write to odile@example.org or ring 705 555 0142 today';
    const working = toWorkingText(text, createFinder()(text));
    expect(working.text).toBe('🙂 Write to [email] or ring [phone] today');
    expect(working.masks.map(({ start, end }) => working.text.slice(start, end))).toEqual(['[email]', '[phone]']);
  });

  it('does not take a bracketed word of the author for a mask', () => {
    const working = toWorkingText('my [name] is Odile', [finding(13, 18)]);
    expect(working).toEqual({ text: 'my [name] is [name]', masks: [{ start: 13, end: 19, identifier: 'name' }] });
  });

  it('merges findings that overlap and covers all of them', () => {
    const working = toWorkingText('abcdefghij', [finding(2, 5), finding(4, 9, { identifier: 'url' }), finding(3, 4)]);
    expect(working).toEqual({ text: 'ab[link]j', masks: [{ start: 2, end: 8, identifier: 'url' }] });
  });

  it('makes one placeholder of two names side by side', () => {
    expect(toWorkingText('Odile Marsh came', [finding(0, 5), finding(6, 11)]).text).toBe('[name] came');
    expect(toWorkingText('Odile, Marsh came', [finding(0, 5), finding(7, 12)]).text).toBe('[name], [name] came');
  });

  it('leaves tier 2 to a person', () => {
    expect(toWorkingText('in Brampton', [finding(3, 11, { tier: 2, identifier: 'place' })]).text).toBe('in Brampton');
  });
});
