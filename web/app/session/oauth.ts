import * as oauth from 'oauth4webapi';
import { configured } from './config.ts';

/** What signing in gave. */
export interface Tokens {
  access: string;
  refresh?: string | undefined;
}

/** A sign-in under way: kept until its answer comes back, for nobody else can know the verifier. */
export interface Asking {
  verifier: string;
  state: string;
}

/** Where the answer comes back to: the page itself, without query and hash. */
const back = () => new URL(location.pathname, location.origin).href;

async function server() {
  const { signIn, client, scopes } = await configured();
  const issuer = signIn || location.origin;
  const as: oauth.AuthorizationServer = {
    issuer,
    authorization_endpoint: `${issuer}/oauth2/authorize`,
    token_endpoint: `${issuer}/oauth2/token`,
  };
  // Only the embedded system answers without TLS, on this machine.
  const options = { [oauth.allowInsecureRequests]: issuer.startsWith('http://127.0.0.1') };
  return { as, client: { client_id: client }, scopes, options };
}

/** A new sign-in (authorization code with PKCE): where to send the person, and what to keep meanwhile. */
export async function newAsking(hint?: string): Promise<{ address: string; asking: Asking }> {
  const { as, client, scopes } = await server();
  const asking = { verifier: oauth.generateRandomCodeVerifier(), state: oauth.generateRandomState() };
  const address = new URL(as.authorization_endpoint!);
  address.search = new URLSearchParams({
    response_type: 'code',
    client_id: client.client_id,
    redirect_uri: back(),
    scope: scopes.join(' '),
    state: asking.state,
    code_challenge: await oauth.calculatePKCECodeChallenge(asking.verifier),
    code_challenge_method: 'S256',
    ...(hint ? { login_hint: hint } : {}),
  }).toString();
  return { address: address.href, asking };
}

/** Tokens for the answer of a sign-in. @throws when it is not the answer to this asking, or was refused. */
export async function tokensFor(answer: URLSearchParams, { verifier, state }: Asking): Promise<Tokens> {
  const { as, client, options } = await server();
  const valid = oauth.validateAuthResponse(as, client, answer, state);
  const response = await oauth.authorizationCodeGrantRequest(
    as,
    client,
    oauth.None(),
    valid,
    back(),
    verifier,
    options,
  );
  const { access_token, refresh_token } = await oauth.processAuthorizationCodeResponse(as, client, response);
  return { access: access_token, refresh: refresh_token };
}

/** New tokens for a refresh token. @throws when it holds no more. */
export async function refreshedBy(refresh: string): Promise<Tokens> {
  const { as, client, options } = await server();
  const response = await oauth.refreshTokenGrantRequest(as, client, oauth.None(), refresh, options);
  const { access_token, refresh_token } = await oauth.processRefreshTokenResponse(as, client, response);
  return { access: access_token, refresh: refresh_token ?? refresh };
}
