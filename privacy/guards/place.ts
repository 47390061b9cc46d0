import type { Refusal } from '../../model/refusal.ts';

/**
 * Places that Earshot never reads: the user's own network, mailboxes, health records. Hosts are compared whole or by
 * suffix, paths by their first segments; never by a piece of a word. From the vendors' public sites, November 2026.
 */
const LOCAL_SUFFIXES = [
  'local',
  'localhost',
  'internal',
  'intranet',
  'lan',
  'corp',
  'home',
  'private',
  'home.arpa',
  'onion',
  'test',
];

const MAILBOXES = [
  'mail.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.com',
  'mail.yahoo.com',
  'mail.yahoo.co.jp',
  'mail.aol.com',
  'mail.proton.me',
  'mail.protonmail.com',
  'app.tuta.com',
  'app.fastmail.com',
  'www.fastmail.com',
  'mail.zoho.com',
  'mail.zoho.eu',
  'www.icloud.com',
  'mail.ru',
  'e.mail.ru',
  'mail.yandex.com',
  'mail.yandex.ru',
  'app.hey.com',
  'www.gmx.net',
  'navigator.gmx.net',
  'navigator.web.de',
  'messagerie.orange.fr',
  'mail.orange.fr',
  'webmail.free.fr',
  'zimbra.free.fr',
  'messagerie.sfr.fr',
  'mail.laposte.net',
  'mabboxfixe.bbox.fr',
  'mail.bell.net',
  'mail.videotron.com',
];
const MAILBOX_NAMES = /^(?:webmail|owa|roundcube|zimbra|squirrelmail|rainloop|snappymail|mailbox)\d*\./;
const MAILBOX_PATHS = /^\/(?:owa|webmail|roundcube|roundcubemail|zimbra|squirrelmail|rainloop)(?:\/|$)/i;

const RECORDS = [
  'mychart.com',
  'epic.com',
  'epichosted.com',
  'cerner.com',
  'cernerhealth.com',
  'oraclehealth.com',
  'healtheintent.com',
  'athenahealth.com',
  'athenanet.athenahealth.com',
  'allscripts.com',
  'followmyhealth.com',
  'meditech.com',
  'nextgen.com',
  'eclinicalworks.com',
  'ecwcloud.com',
  'healow.com',
  'drchrono.com',
  'practicefusion.com',
  'patientkeeper.com',
  'advancedmd.com',
  'elationemr.com',
  'kareo.com',
  'tebra.com',
  'telushealth.com',
  'inputhealth.com',
  'accuro.com',
  'qhrtech.com',
  'oscaremr.com',
  'juno-emr.com',
  'connectcare.ca',
  'myhealth.alberta.ca',
  'connect-care.albertahealthservices.ca',
  'pointclickcare.com',
  'carnetsante.gouv.qc.ca',
  'emisaccess.co.uk',
  'patientaccess.com',
  'systmonline.tpp-uk.com',
  'nhsapp.service.nhs.uk',
  'access.login.nhs.uk',
  'patientsknowbest.com',
  'monespacesante.fr',
  'dmp.fr',
  'pro.doctolib.fr',
  'maiia.com',
  'weda.fr',
  'hl7.app',
  'practo.com',
];
const RECORD_NAMES =
  /^(?:mychart|mychartweb|epiccare|hyperspace|powerchart|emr|ehr|dpi|dme|patientportal|patient-portal|portailpatient|portail-patient|myhealthrecord)\d*\./;
const RECORD_PATHS =
  /^\/(?:mychart|mychart-[a-z]+|prd-mychart|patientportal|epiccarelink|powerchart|interconnect-[a-z-]+)(?:\/|$)/i;

const below = (host: string, names: readonly string[]): boolean =>
  names.some((name) => host === name || host.endsWith(`.${name}`));

/** Why nothing is read at this address, or null where it may be a public page. */
export function refusePlace(address: string): Refusal | null {
  if (!URL.canParse(address)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'file:') return 'local-address';
  if (protocol !== 'https:' && protocol !== 'http:') return 'browser-page';
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (isLocal(host)) return 'local-address';
  if (MAILBOXES.includes(host) || MAILBOX_NAMES.test(host) || MAILBOX_PATHS.test(pathname)) return 'webmail';
  if (below(host, RECORDS) || RECORD_NAMES.test(host) || RECORD_PATHS.test(pathname)) return 'health-record';
  return null;
}

function isLocal(host: string): boolean {
  if (host.startsWith('[')) return isLocalIpv6(host.slice(1, -1));
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return isLocalIpv4(host);
  return !host.includes('.') || below(host, LOCAL_SUFFIXES) || /^intranet\d*\./.test(host);
}

/** Private, loopback, link-local and carrier-grade ranges (RFC 1918, 1122, 3927, 6598); `URL` has normalised the rest. */
function isLocalIpv4(host: string): boolean {
  const [a = 0, b = 0] = host.split('.').map(Number);
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254) ||
    (a === 100 && b >= 64 && b <= 127)
  );
}

/** Loopback, unspecified, unique local, link-local, and IPv4 within IPv6 (RFC 4291, 4193). */
function isLocalIpv6(host: string): boolean {
  return host === '::1' || host === '::' || /^f[cd]|^fe[89ab]/.test(host) || /^::ffff:/.test(host);
}
