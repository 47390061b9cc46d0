import { describe, expect, it } from 'vitest';
import { refusePlace } from './place.ts';

describe('refusePlace', () => {
  it.each([
    'http://localhost:3000/',
    'http://intranet/',
    'https://wiki.hospital.local/',
    'https://board.clinic.internal/post/1',
    'https://printer.lan/',
    'https://portal.trust.corp/',
    'https://nas.home.arpa/',
    'https://intranet.hospital.example/',
    'http://10.1.2.3/',
    'http://172.31.0.9/',
    'http://192.168.0.12:8080/forum',
    'http://169.254.1.1/',
    'http://127.1/',
    'http://0x7f.0.0.1/',
    'http://2130706433/',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[fe80::1]/',
    'http://[fd12:3456::1]/',
    'http://[::ffff:192.168.1.1]/',
    'file:///post.html',
    'https://localhost./',
  ])('refuses the local address %s', (url) => expect(refusePlace(url)).toBe('local-address'));

  it.each([
    'https://mail.google.com/mail/u/0/',
    'https://outlook.office.com/mail/',
    'https://webmail.example.org/',
    'https://www.example.org/owa/',
    'https://www.icloud.com/mail/',
    'https://messagerie.exemple.fr/',
  ])('refuses the mailbox %s', (url) => expect(refusePlace(url)).toBe('webmail'));

  it.each([
    'https://mychart.example.org/home',
    'https://mychart-prd.example.org/',
    'https://www.example.org/MyChart/Authentication/Login',
    'https://prod.cernerworks.com/x',
    'https://portal.athenahealth.com/',
    'https://x.meditech.com/',
    'https://a.patientkeeper.com/',
    'https://www.telushealth.com/',
    'https://access.login.nhs.uk/enter-email',
    'https://pro.doctolib.fr/',
    'https://www.monespacesante.fr/',
    'https://MYCHART.EXAMPLE.ORG/',
  ])('refuses the health record %s', (url) => expect(refusePlace(url)).toBe('health-record'));

  it.each(['about:blank', 'chrome://settings', 'data:text/html,hi', 'ftp://example.org/', 'not a url', ''])(
    'refuses %s, which is no page of the web',
    (url) => expect(refusePlace(url)).toBe('browser-page'),
  );

  it.each([
    'https://x.com/someone/status/1',
    'https://www.reddit.com/r/mychart/comments/1/',
    'https://netflix.com/mychartered',
    'https://example.org/blog/owa',
    'https://notmychart.org/',
    'https://epicgames.com/',
    'https://forum-assures.ameli.fr/questions/1',
    'https://www.doctolib.fr/medecin/lyon',
    'https://mastodon.social/@a/1',
    'https://172.15.0.1/',
    'https://11.0.0.1/',
    'https://[2606:4700::1]/',
    'https://haiku.org/',
    'https://mailing.example.org/',
    'https://localnews.example.org/',
    'https://corp.example.com/',
  ])('lets %s pass', (url) => expect(refusePlace(url)).toBeNull());
});
