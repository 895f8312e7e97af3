// The part of @xmpp/client that the tests use; the package ships no types.
declare module '@xmpp/client' {
  export interface Stanza {
    is(name: string): boolean;
    getChildText(name: string): string | null;
    attrs: Record<string, string>;
  }
  export interface Connection {
    start(): Promise<unknown>;
    stop(): Promise<unknown>;
    send(stanza: Stanza): Promise<void>;
    on(event: 'error', listener: (error: Error) => void): void;
    on(event: 'stanza', listener: (stanza: Stanza) => void): void;
  }
  export function client(options: Record<string, string>): Connection;
  export function xml(name: string, attributes?: Record<string, string>, ...children: (Stanza | string)[]): Stanza;
}
