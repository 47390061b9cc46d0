import { describe, expect, it } from 'vitest';
import { toHostName } from './host-name.ts';

describe('toHostName', () => {
  it.each([
    ['social.example', 'social.example'],
    ['  Social.Example. ', 'social.example'],
    ['https://social.example/@someone/1', 'social.example'],
    ['@someone@social.example', 'social.example'],
    ['http://social.example', 'social.example'],
    ['soins-santé.example', 'xn--soins-sant-k7a.example'],
    ['a.b-c.example', 'a.b-c.example'],
  ])('finds the host in %s', (typed, host) => {
    expect(toHostName(typed)).toBe(host);
  });

  it.each([
    '',
    'social',
    '*.example',
    '*',
    '<all_urls>',
    'https://*/*',
    '192.168.0.1',
    '0x7f.1',
    '[::1]',
    'localhost:3000',
    'social.example:8443',
    'me:secret@social.example',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'two words.example',
    '-a.example',
    'a..example',
    'social.example%2f',
  ])('refuses %s', (typed) => {
    expect(toHostName(typed)).toBeNull();
  });
});
