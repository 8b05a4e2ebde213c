import { once } from "node:events";
import { createServer, get, type IncomingMessage } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { quietBrokenOff } from "#lib/platform/broken-off";

function listening() {
  const printed: unknown[][] = [];
  const told: string[] = [];
  const printer = { error: (...words: unknown[]) => void printed.push(words) };
  quietBrokenOff(printer, { info: (message) => void told.push(message) });
  return { printer, printed, told };
}

/** What whoever reads a request finds where its sender has gone. */
async function brokenOff(): Promise<unknown> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf");
  const [request] = (await once(server, "request")) as [IncomingMessage];
  const read = text(request).catch((error: unknown) => error);
  socket.destroy();
  const error = await read;
  server.close();
  return error;
}

/** What we find where somebody whom we asked, a bucket say, has gone. */
async function leftAlone(): Promise<unknown> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-length": 100 });
    response.write("half", () => response.destroy());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const asking = get({ port: (server.address() as AddressInfo).port, host: "127.0.0.1" });
  const [answer] = (await once(asking, "response")) as [IncomingMessage];
  const error = await text(answer).catch((cause: unknown) => cause);
  server.close();
  return error;
}

test("what broke off on its way is one quiet line, however it is printed", async () => {
  const { printer, printed, told } = listening();
  const error = await brokenOff();
  printer.error(error);
  printer.error("⨯", error);
  expect(printed).toEqual([]);
  expect(told).toHaveLength(2);
});

test("everything else is printed as it was", async () => {
  const { printer, printed, told } = listening();
  const reset = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  const left = await leftAlone();
  expect(left).toMatchObject({ message: "aborted", code: "ECONNRESET" });
  const faults = [["⨯", left], [new Error("aborted")], [reset, "of the database"], ["aborted"], []];
  for (const words of faults) printer.error(...words);
  expect(printed).toEqual(faults);
  expect(told).toEqual([]);
});
