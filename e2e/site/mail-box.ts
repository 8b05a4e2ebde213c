import { createServer, type Socket } from "node:net";
import { freePort } from "./data-dir.ts";

export type MailBox = {
  /** For SMTP_URL. */
  url: string;
  /** Every letter that came, as it was sent. */
  letters: string[];
  close(): Promise<void>;
};

/** A mail server that takes every letter and brings it nowhere. */
export async function openMailBox(): Promise<MailBox> {
  const letters: string[] = [];
  const server = createServer((socket) => converse(socket, letters));
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** As much of RFC 5321 as one polite client needs. */
function converse(socket: Socket, letters: string[]): void {
  let letter: string | null = null;
  let rest = "";
  const say = (line: string) => socket.write(`${line}\r\n`);
  say("220 mailbox");
  socket.on("error", () => socket.destroy());
  socket.setEncoding("utf8").on("data", (text: string) => {
    const lines = (rest + text).split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (letter !== null) {
        if (line !== ".") {
          letter += `${line}\n`;
          continue;
        }
        letters.push(letter);
        letter = null;
        say("250 kept");
      } else if (/^DATA/i.test(line)) {
        letter = "";
        say("354 go on");
      } else if (/^QUIT/i.test(line)) {
        socket.end("221 bye\r\n");
      } else {
        say("250 fine");
      }
    }
  });
}
