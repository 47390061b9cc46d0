import { describe, expect, it } from 'vitest';
import { urnOfKey } from './component-keys.ts';

/** A key as the page writes it, around an invented id. */
function keyOf(id: bigint, field = 0x0a): string {
  const varint: number[] = [];
  for (let rest = id << 1n; ; rest >>= 7n) {
    if (rest < 0x80n) {
      varint.push(Number(rest));
      break;
    }
    varint.push(Number(rest & 0x7fn) | 0x80);
  }
  const bytes = [field, varint.length + 1, 0x08, ...varint];
  return `${btoa(String.fromCharCode(...bytes))}-replaceableCommentToolsAbC_12FeedType_MAIN_FEED`;
}

describe('a component key', () => {
  it('names the activity or the post that it holds', () => {
    expect(urnOfKey(keyOf(7_400_000_000_000_000_001n))).toBe('urn:li:activity:7400000000000000001');
    expect(urnOfKey(keyOf(7_400_000_000_000_000_002n, 0x12))).toBe('urn:li:ugcPost:7400000000000000002');
    expect(urnOfKey(keyOf(7_400_000_000_000_000_001n).replace(/\+/g, '-').replace(/\//g, '_'))).toBe(
      'urn:li:activity:7400000000000000001',
    );
  });

  it('names nothing where it holds a course, is cut short or is no key', () => {
    expect(urnOfKey(keyOf(7_400_000_000_000_000_001n, 0x32))).toBeNull();
    expect(urnOfKey(`${keyOf(7_400_000_000_000_000_001n).slice(0, 8)}-replaceableCommentTools`)).toBeNull();
    expect(urnOfKey('%%%-replaceableCommentTools')).toBeNull();
    expect(urnOfKey('89934cc8-c3f6-4a9f-8b9d-4b7853e1d73e')).toBeNull();
    expect(urnOfKey(null)).toBeNull();
  });
});
