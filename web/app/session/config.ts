/** What the page has to know of its deployment: `page/config.json`. */
export interface Config {
  /** Address of the API; empty for that of the page. */
  api: string;
  signIn: string;
  client: string;
  scopes: string[];
}

let config: Promise<Config> | undefined;

/** The configuration of the deployment, fetched once. */
export function configured(): Promise<Config> {
  config ??= fetch('page/config.json').then((response) => response.json() as Promise<Config>);
  config.catch(() => {
    config = undefined;
  });
  return config;
}
