// The other side of the chat: a second user over TCP, with no browser.
import { client, xml } from '@xmpp/client';
import type { Xmpp } from './xmpp.ts';

export interface Person {
  /** Sends a private message, or, to a room, a group message. */
  say(to: string, text: string): Promise<void>;
  join(room: string): Promise<void>;
  /** Bodies of all messages received so far, oldest first. */
  received: string[];
  leave(): Promise<void>;
}

/** Logs a user in and keeps what he or she receives. */
export async function logIn(server: Xmpp, user: string, nickname: string): Promise<Person> {
  const xmpp = client({
    service: `xmpp://127.0.0.1:${server.port}`,
    domain: 'localhost',
    username: user,
    password: server.password,
  });
  const received: string[] = [];
  xmpp.on('error', () => {}); // a closing connection reports itself here; a failed log-in rejects start() below
  xmpp.on('stanza', (stanza) => {
    const body = stanza.is('message') ? stanza.getChildText('body') : undefined;
    if (body) received.push(body);
  });
  await xmpp.start();
  await xmpp.send(xml('presence'));
  const isRoom = (jid: string): boolean => jid.includes('@conference.');
  return {
    received,
    async say(to, text) {
      await xmpp.send(xml('message', { to, type: isRoom(to) ? 'groupchat' : 'chat' }, xml('body', {}, text)));
    },
    async join(room) {
      await xmpp.send(
        xml('presence', { to: `${room}/${nickname}` }, xml('x', { xmlns: 'http://jabber.org/protocol/muc' })),
      );
    },
    async leave() {
      await xmpp.stop();
    },
  };
}
