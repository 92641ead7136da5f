import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** A server on loopback that a browser takes for the site. */
export interface SiteServer {
  /** Arguments with which Chromium finds the site here, and nowhere else. */
  readonly chromiumArgs: readonly string[];
  /** Closes it, with all that still waits for an answer. */
  close(): Promise<void>;
}

type Answer = { readonly status?: number; readonly html: string };

/**
 * Serves the site's own address over TLS, for what a browser does only on a page that no debugger
 * is attached to, whose requests cannot be answered by the driver.
 *
 * @param answer gives what stands at an address; `purpose` is what the browser says it is for.
 */
export async function serveSite(
  answer: (url: string, purpose: string) => Answer | Promise<Answer>,
): Promise<SiteServer> {
  const { private: key, cert } = await generate([
    { name: 'commonName', value: 'foreignpolicy.com' },
  ]);
  const server = https.createServer({ key, cert }, async (request, response) => {
    const purpose = request.headers['sec-purpose'];
    const { status = 200, html } = await answer(
      `https://${request.headers.host}${request.url}`,
      typeof purpose === 'string' ? purpose : '',
    );
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    chromiumArgs: [
      `--host-resolver-rules=MAP foreignpolicy.com:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
    close() {
      server.closeAllConnections();
      return new Promise((resolve, reject) =>
        server.close((error) => (error ? reject(error) : resolve())),
      );
    },
  };
}
