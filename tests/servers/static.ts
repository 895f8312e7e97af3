// A small web server on loopback for the pages of the tests and of `npm start`.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

export interface StaticServer {
  /** `http://localhost:PORT` */
  origin: string;
  stop(): Promise<void>;
}

/**
 * Serves folders and generated pages.
 * @param folders URL prefix → directory.
 * @param page Answers what no folder holds, or undefined for a 404.
 */
export async function serve(
  folders: Record<string, string>,
  page: (url: URL) => string | undefined = () => undefined,
): Promise<StaticServer> {
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    for (const [prefix, directory] of Object.entries(folders)) {
      if (!url.pathname.startsWith(prefix)) continue;
      const file = normalize(join(directory, decodeURIComponent(url.pathname.slice(prefix.length))));
      if (!file.startsWith(normalize(directory)) || !existsSync(file) || statSync(file).isDirectory()) continue;
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
      return;
    }
    const html = page(url);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': TYPES['.html'] });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The web server has no port.');
  return {
    origin: `http://localhost:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
