import { describe, expect, it } from 'vitest';
import { readArguments, toCount, toPageUrl, UsageError } from './arguments.ts';

const command = { usage: 'npm run x -- FILE', options: { clip: { type: 'string' } }, words: [1, 2] } as const;

describe('readArguments', () => {
  it('gives options and words', () => {
    expect(readArguments(command, ['a', '--clip', '3'])).toEqual({ values: { clip: '3' }, words: ['a'] });
  });

  it.each([
    [['a', '--nothing'], "Unknown option '--nothing'"],
    [['a', '--clip'], "Option '--clip <value>' argument missing"],
    [[], 'nothing to work on was given'],
    [['a', 'b', 'c', 'd'], 'too many words: c d'],
  ])('refuses %j in one line', (argv, line) => {
    expect(() => readArguments(command, argv)).toThrow(new UsageError(line));
  });
});

describe('values', () => {
  it('takes whole numbers in bounds', () => {
    expect(toCount('--clip', '3', 1, 9)).toBe(3);
    for (const text of ['0', '10', '3.5', '-1', '', 'x', '1e1'])
      expect(() => toCount('--clip', text, 1, 9)).toThrow(UsageError);
  });

  it('takes http and https addresses', () => {
    expect(toPageUrl('--url', 'https://x.com/home').hostname).toBe('x.com');
    for (const text of ['x.com', 'file:///etc/hosts', 'javascript:1'])
      expect(() => toPageUrl('--url', text)).toThrow(UsageError);
  });
});
