import type { UserManifest } from 'wxt';

/** The manifest's own part for a browser; WXT adds entry points and icons. */
export function manifestFor(_browser: string): UserManifest {
  return {
    name: 'Caselight',
    description: 'Identifies people in a court case on news pages and shows their role and the latest ruling.',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', 'alarms'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  };
}
