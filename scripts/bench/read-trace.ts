import { z } from "zod";

const event = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.number().optional(),
  args: z.object({ data: z.object({ type: z.string().optional() }).optional() }).optional(),
});
const trace = z.object({ traceEvents: z.array(z.unknown()) });

/** How long the page's main thread worked for a key, in milliseconds. */
export type Busy = {
  /** Until the frame that shows it was handed on: layout and painting included, and whatever kept the frame waiting. */
  seen: number;
  /** Until the next key: reading the text again, keeping it and what follows beside it included. */
  all: number;
};

/**
 * From a trace of Chromium: what each key cost that was pressed, but for the last one. A key is there from the
 * beginning of the task that brings it. Throws when the trace shows no key, or one that never was painted.
 */
export function busyPerKey(bytes: Buffer): Busy[] {
  const { traceEvents } = trace.parse(JSON.parse(bytes.toString("utf8")));
  const events = traceEvents.flatMap((raw) => event.safeParse(raw).data ?? []);
  const isOf = (type: string) => (one: z.infer<typeof event>) =>
    one.name === "EventDispatch" && one.args?.data?.type === type;
  const pressed = events.filter(isOf("keydown")).sort((a, b) => a.ts - b.ts);
  const [first] = pressed;
  if (first === undefined) throw new Error("The trace shows no key.");
  const ofPage = events
    .filter(({ pid, tid }) => pid === first.pid && tid === first.tid)
    .sort((a, b) => a.ts - b.ts);
  const tasks = ofPage.filter(({ name }) => name === "RunTask");
  const written = ofPage.filter(isOf("input"));
  const frames = ofPage.filter(({ name }) => name === "Commit");
  const busy = (from: number, to: number) => {
    const within = tasks.filter(({ ts }) => ts >= from && ts < to);
    return within.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
  };
  const starts = pressed.map(
    (key) => tasks.find(({ ts, dur = 0 }) => ts <= key.ts && key.ts < ts + dur)?.ts ?? key.ts,
  );
  return pressed.slice(0, -1).map(({ ts: at }, index) => {
    const start = starts[index] ?? at;
    const input = written.find(({ ts }) => ts >= at);
    const frame = input && frames.find(({ ts }) => ts >= input.ts);
    if (frame === undefined) throw new Error("The trace shows a key that was never painted.");
    return { seen: busy(start, frame.ts), all: busy(start, starts[index + 1] ?? start) };
  });
}
