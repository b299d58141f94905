import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of the tests, on a free port of this computer. */
export abstract class LocalServer {
  readonly #server: Server = createServer((request, response) => {
    void this.answer(request, response);
  });

  /** Answers a request. */
  protected abstract answer(request: IncomingMessage, response: ServerResponse): Promise<void>;

  /** The port, once it has started. */
  protected get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Starts the server. */
  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  /** Stops the server. */
  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/** The body of a request, as text. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
