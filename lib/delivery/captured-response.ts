import {
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
  ServerResponse,
} from "node:http";
import type { Writable } from "node:stream";

type Done = (error?: Error | null) => void;

/**
 * A response that keeps its bytes instead of sending them. To the origin it is an ordinary
 * `ServerResponse`; it never has a socket. It closes once it has ended or was destroyed; `failure` then
 * says whether the bytes are whole.
 *
 * An answer that grows over `maxBytes` is handed to the response that `overflow` gives, with what was
 * kept so far, and streams from there; without one it fails.
 */
export class CapturedResponse extends ServerResponse {
  failure: Error | null = null;
  readonly #maxBytes: number;
  readonly #overflow: ((captured: CapturedResponse) => Writable) | undefined;
  #chunks: Buffer[] = [];
  #size = 0;
  #sink: Writable | null = null;

  constructor(
    request: IncomingMessage,
    limits: { maxBytes: number; overflow?: (captured: CapturedResponse) => Writable },
  ) {
    super(request);
    this.#maxBytes = limits.maxBytes;
    this.#overflow = limits.overflow;
    // Node decides this by a socket, which there is none of here; the declared property admits no getter.
    Object.defineProperty(this, "writableFinished", { get: () => this.finished });
  }

  get body(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  /** Whether the bytes went out already, because they were too many to keep. */
  get isStreamed(): boolean {
    return this.#sink !== null;
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    if (this.headersSent) return this;
    const [message, headers] = typeof rest[0] === "string" ? rest : [undefined, rest[0]];
    for (const [name, value] of headerPairs(headers)) this.setHeader(name, value);
    if (typeof message === "string") this.statusMessage = message;
    super.writeHead(status);
    return this;
  }

  override flushHeaders(): void {
    this.writeHead(this.statusCode);
  }

  override write(chunk: unknown, encoding?: unknown, done?: unknown): boolean {
    this.writeHead(this.statusCode);
    if (this.destroyed || this.finished) return false;
    const room = this.#keep(toBuffer(chunk, encoding));
    const callback = typeof encoding === "function" ? encoding : done;
    if (typeof callback === "function") process.nextTick(callback);
    return room;
  }

  override end(chunk?: unknown, encoding?: unknown, done?: unknown): this {
    if (this.destroyed || this.finished) return this;
    const callback = [chunk, encoding, done].find((argument) => typeof argument === "function");
    if (typeof callback === "function") this.once("finish", callback as Done);
    this.writeHead(this.statusCode);
    if (chunk != null && typeof chunk !== "function") this.#keep(toBuffer(chunk, encoding));
    if (this.destroyed) return this;
    this.finished = true;
    this.#sink?.end();
    process.nextTick(() => {
      this.emit("prefinish");
      this.emit("finish");
      this.emit("close");
    });
    return this;
  }

  override destroy(error?: Error): this {
    if (this.destroyed || this.finished) return this;
    this.failure = error ?? new Error("the answer was broken off");
    this.destroyed = true;
    this.#chunks = [];
    this.#sink?.destroy();
    process.nextTick(() => this.emit("close"));
    return this;
  }

  #keep(chunk: Buffer): boolean {
    if (this.#sink !== null) return this.#sink.write(chunk);
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    return this.#size <= this.#maxBytes || this.#stream();
  }

  #stream(): boolean {
    if (this.#overflow === undefined) {
      this.destroy(new Error(`the answer is larger than ${this.#maxBytes} bytes`));
      return false;
    }
    const sink = this.#overflow(this);
    this.#sink = sink;
    if (sink.destroyed) {
      this.destroy();
      return false;
    }
    sink.on("drain", () => this.emit("drain"));
    sink.once("close", () => this.destroy());
    const kept = this.body;
    this.#chunks = [];
    this.emit("streaming");
    return sink.write(kept);
  }
}

function toBuffer(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk !== "string") return Buffer.from(chunk as Uint8Array);
  return Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
}

/** The two shapes that `writeHead` takes: an object, or names and values in turn. */
export function headerPairs(headers: unknown): [string, OutgoingHttpHeader][] {
  if (!Array.isArray(headers)) {
    const pairs = Object.entries((headers ?? {}) as OutgoingHttpHeaders);
    return pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  }
  const flat = headers.flat() as string[];
  return flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? ""]] : []));
}
