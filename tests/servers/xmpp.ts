// A real chat on loopback: Prosody (from Debian) as the server and Converse.js (from npm) as the web client.
import { spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../../scripts/temporary.ts';
import { freePort, waitForPort } from './ports.ts';
import { serve } from './static.ts';

export const PROSODY = '/usr/bin/prosody';

export interface Xmpp {
  /** Port of the client-to-server TCP service, for the other user's client. */
  port: number;
  password: string;
  /** Address of the Converse.js page, logged in as `user`. */
  pageFor(user: string): string;
  stop(): Promise<void>;
}

const PASSWORD = 'tuotie-test';

/** Prosody keeps accounts and rosters as plain Lua tables; written beforehand, no admin tool is needed. */
function writeAccounts(data: string, names: Record<string, string>): void {
  const host = join(data, 'localhost');
  mkdirSync(join(host, 'accounts'), { recursive: true });
  mkdirSync(join(host, 'roster'), { recursive: true });
  for (const user of Object.keys(names)) {
    writeFileSync(join(host, 'accounts', `${user}.dat`), `return { ["password"] = "${PASSWORD}"; };\n`);
    const contacts = Object.entries(names).filter(([other]) => other !== user);
    const roster = contacts.map(
      ([other, name]) =>
        `["${other}@localhost"] = { ["subscription"] = "both"; ["name"] = ${JSON.stringify(name)}; ["groups"] = {}; };`,
    );
    writeFileSync(
      join(host, 'roster', `${user}.dat`),
      `return { [false] = { ["version"] = 1; }; ${roster.join(' ')} };\n`,
    );
  }
}

const configuration = (directory: string, port: number, httpPort: number): string => `
run_as_root = false
daemonize = false
pidfile = "${directory}/prosody.pid"
data_path = "${directory}/data"
modules_enabled = { "roster"; "saslauth"; "disco"; "private"; "vcard4"; "pep"; "carbons"; "mam"; "smacks"; "ping"; "blocklist"; "bookmarks"; "websocket"; }
modules_disabled = { "s2s"; "tls" }
interfaces = { "127.0.0.1" }
local_interfaces = { "127.0.0.1" }
c2s_ports = { ${port} }
c2s_direct_tls_ports = {}
legacy_ssl_ports = {}
s2s_ports = {}
http_ports = { ${httpPort} }
http_interfaces = { "127.0.0.1" }
https_ports = {}
c2s_require_encryption = false
s2s_require_encryption = false
allow_unencrypted_plain_auth = true
consider_websocket_secure = true
cross_domain_websocket = true
http_default_host = "localhost"
authentication = "internal_plain"
storage = "internal"
log = { { levels = { min = "warn" }; to = "file"; filename = "${directory}/prosody.log" } }
VirtualHost "localhost"
Component "conference.localhost" "muc"
  modules_enabled = { "muc_mam" }
  muc_room_locking = false
  muc_room_default_persistent = true
  muc_room_default_public = true
  restrict_room_creation = false
`;

/** Prosody refuses to run as root: then it runs as the user its package made. */
function giveToProsody(directory: string): { uid: number; gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('prosody:'));
  const [uid = 65534, gid = 65534] = line?.split(':').slice(2, 4).map(Number) ?? [];
  const give = (path: string): void => {
    chownSync(path, uid, gid);
    if (statSync(path).isDirectory()) for (const name of readdirSync(path)) give(join(path, name));
  };
  give(directory);
  return { uid, gid };
}

const converse = (options: Record<string, unknown>): string => `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>converse</title>
<link rel="stylesheet" href="/dist/converse.min.css"></head>
<body class="converse-fullscreen"><div id="conversejs"></div>
<script type="module">
import converse from '/dist/converse.min.js';
converse.initialize(${JSON.stringify(options)});
</script></body></html>`;

/**
 * Starts server and web client; about 0.2 s.
 * @param names User name → the name others see.
 */
export async function startXmpp(names: Record<string, string>): Promise<Xmpp> {
  const [port, httpPort] = [await freePort(), await freePort()];
  const directory = temporaryFolder('xmpp');
  chmodSync(directory, 0o755);
  writeAccounts(join(directory, 'data'), names);
  const config = join(directory, 'prosody.cfg.lua');
  writeFileSync(config, configuration(directory, port, httpPort));
  const owner = process.getuid?.() === 0 ? giveToProsody(directory) : {};
  const prosody = spawn(PROSODY, ['--config', config, '-F'], { cwd: directory, stdio: 'ignore', ...owner });
  const died = new Promise<never>((_, reject) => {
    prosody.once('error', reject);
    prosody.once('exit', (code) => reject(new Error(`Prosody ended with code ${code}.`)));
  });
  died.catch(() => {}); // ends with the test as well; only an early end matters, in the race below
  await Promise.race([Promise.all([waitForPort(port), waitForPort(httpPort)]), died]);

  const dist = dirname(fileURLToPath(import.meta.resolve('converse.js/dist/converse.min.js')));
  const web = await serve({ '/dist/': dist }, (url) => {
    const user = url.searchParams.get('user');
    if (url.pathname !== '/' || !user) return undefined;
    return converse({
      assets_path: '/dist/',
      view_mode: 'fullscreen',
      i18n: 'en',
      theme: 'classic',
      authentication: 'login',
      auto_login: true,
      jid: `${user}@localhost`,
      password: PASSWORD,
      websocket_url: `ws://localhost:${httpPort}/xmpp-websocket`,
      discover_connection_methods: false,
      allow_non_roster_messaging: true,
      muc_domain: 'conference.localhost',
      nickname: names[user],
      keepalive: false,
      persistent_store: 'sessionStorage',
      clear_cache_on_logout: true,
      show_background: false,
      render_media: false,
      play_sounds: false,
      show_desktop_notifications: false,
      loglevel: 'error',
    });
  });

  return {
    port,
    password: PASSWORD,
    pageFor: (user) => `${web.origin}/?user=${user}`,
    async stop() {
      await web.stop();
      const gone = new Promise((resolve) => prosody.once('exit', resolve));
      prosody.kill('SIGTERM');
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 3000))]);
      prosody.kill('SIGKILL');
    },
  };
}
