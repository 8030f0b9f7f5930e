/** What the importer's page has to know of the deployment that it was loaded from: `page/config.json`. */
export interface PageConfig {
  /** Address of the API, without a slash at the end; `/api` behind CloudFront, empty for that of the page. */
  api: string;
  /** Where people sign in: `<signIn>/oauth2/authorize` and `/oauth2/token`, as Cognito has them; empty for the page's own. */
  signIn: string;
  client: string;
  scopes: readonly string[];
}

/** What the page asks for at the sign-in. */
export const pageScopes = ['verifier/bundles.write', 'verifier/verdicts.read'] as const;

/**
 * What the page may load and call, as a content security policy: scripts and styles from its own address alone, pictures and calls from there, the
 * `stores` of papers and records and the `signIn`. `framed: false` leaves out the directive that a browser heeds in a header only.
 */
export function contentPolicy(
  { stores, signIn }: { stores: readonly string[]; signIn?: string },
  { framed = true }: { framed?: boolean } = {},
): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ["img-src 'self' data: blob:", ...stores].join(' '),
    ["connect-src 'self'", ...stores, ...(signIn ? [signIn] : [])].join(' '),
    "form-action 'self'",
    ...(framed ? ["frame-ancestors 'none'"] : []),
    "base-uri 'none'",
  ].join('; ');
}

/** The page with a policy of its own: a browser heeds it besides that of the header, so the narrower of both holds. */
export function withPolicy(html: string, policy: string): string {
  const mark = /<meta charset="utf-8" \/>/;
  if (!mark.test(html)) throw new Error('The page has no <meta charset="utf-8" /> to put its policy behind.');
  const quoted = policy.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return html.replace(
    mark,
    (found) => `${found}\n    <meta http-equiv="Content-Security-Policy" content="${quoted}" />`,
  );
}

/** How long a browser, or CloudFront, may keep a file of the page: for good where its name changes with its bytes, else never unasked. */
export const cachingOf = (path: string): string =>
  /^page\/[^/]+-[A-Z0-9]{8}\.(js|css)(\.LEGAL\.txt)?$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
