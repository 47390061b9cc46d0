import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** WCAG 2.2, 1.4.3 and 1.4.11: words 4.5:1, edges and marks 3:1, on every ground they may stand on, in both themes. */
const css = ['tokens', 'codes'].map((name) => readFileSync(`assets/styles/${name}.css`, 'utf8')).join('\n');

const colours = new Map(
  [...css.matchAll(/--([a-z0-9-]+):\s*light-dark\((#[0-9A-F]{6}),\s*(#[0-9A-F]{6})\)/gi)]
    .reverse() // The first statement of a role is the everyday one; those for more contrast follow.
    .map(([, role = '', light = '', dark = '']) => [role, { light, dark }] as const),
);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['well', 'desk', 'sheet', 'float'];
const CODES = [1, 2, 3, 4, 5, 6, 7, 8];
const WORDS = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'stop', 'care'].flatMap((role) => GROUNDS.map((ground) => [role, ground])),
  ...['accent-wash', 'care-wash', 'stop-wash', 'hit', 'select'].map((wash) => ['ink', wash]),
  ...CODES.map((code) => ['ink', `wash-${code}`]),
  ['ink-2', 'accent-wash'],
  ['accent', 'accent-wash'],
  ['care', 'care-wash'],
  ['stop', 'stop-wash'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-shade', 'shade'],
];
const EDGES = [
  ...['control', 'focus'].flatMap((role) => GROUNDS.map((ground) => [role, ground])),
  ...CODES.flatMap((code) => [
    [`code-${code}`, 'sheet'],
    [`code-${code}`, `wash-${code}`],
  ]),
];

describe.each(['light', 'dark'] as const)('contrast in the %s theme', (theme) => {
  const of = (role = '') => {
    const colour = colours.get(role);
    if (!colour) throw new Error(`no token --${role}`);
    return colour[theme];
  };
  it.each(WORDS)('%s can be read on %s', (role, ground) => {
    expect(contrast(of(role), of(ground))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(EDGES)('%s can be seen on %s', (role, ground) => {
    expect(contrast(of(role), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
