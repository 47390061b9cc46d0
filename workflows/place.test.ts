import { describe, expect, it } from 'vitest';
import { toPlace } from './place.ts';

const network = { name: 'Network', hosts: ['network.example', '*.network.example'] };

describe('toPlace', () => {
  it.each(['https://network.example/home', 'https://www.network.example/'])('knows %s as a site', (url) => {
    expect(toPlace(url, [network])).toEqual({ kind: 'site', site: network });
  });

  it('takes a host that only ends alike for another place', () => {
    expect(toPlace('https://othernetwork.example/', [network])).toEqual({
      kind: 'other',
      host: 'othernetwork.example',
    });
  });

  it.each([
    ['https://mail.google.com/mail/u/0', 'webmail'],
    ['http://192.168.1.1/', 'local-address'],
    ['chrome://extensions', 'browser-page'],
    [undefined, 'browser-page'],
    ['no address', 'browser-page'],
  ])('refuses %s and says why', (url, reason) => {
    expect(toPlace(url, [network])).toMatchObject({ kind: 'refused', reason });
  });
});
