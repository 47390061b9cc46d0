import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS, outputOf } from '../scripts/extension.ts';

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly web_accessible_resources?: readonly unknown[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly commands: Readonly<Record<string, { readonly suggested_key?: unknown }>>;
  readonly background: object;
}

/** What every user is told at the installation: nobody adds to it in passing. */
const PERMISSIONS = {
  chrome: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  firefox: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
};

describe.each(BROWSERS)('the manifest for %s, as built', (browser) => {
  const file = join(outputOf(browser), 'manifest.json');
  if (!existsSync(file)) throw new Error(`${file} is not there: run 'npm run build' first`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;

  it('asks for these permissions and no other', () => {
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS[browser]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.manifest_version).toBe(3);
  });

  it('asks for no host at the installation', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('opens no door to pages and other extensions', () => {
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('forbids its pages and its worker every connection', () => {
    const policy = new Map(
      manifest.content_security_policy.extension_pages.split('; ').map((directive) => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values.join(' ')] as const;
      }),
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('connect-src')).toBe("'self'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('object-src')).toBe("'none'");
    for (const [name, values] of policy) expect(values, name).not.toMatch(/http|\*|unsafe-eval|wasm-unsafe-eval/);
    expect(policy.get('form-action')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
  });

  it('suggests at most four shortcuts, which is all that Chrome takes', () => {
    expect(Object.values(manifest.commands).filter((command) => command.suggested_key).length).toBeLessThanOrEqual(4);
  });
});
