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

/**
 * From a trace of Chromium: for each key that was pressed, the milliseconds that the page's main thread worked
 * until the next one, layout, painting and everything of ours included.
 */
export function busyPerKey(bytes: Buffer): number[] {
  const { traceEvents } = trace.parse(JSON.parse(bytes.toString("utf8")));
  const events = traceEvents.flatMap((raw) => event.safeParse(raw).data ?? []);
  const pressed = events
    .filter(({ name, args }) => name === "EventDispatch" && args?.data?.type === "keydown")
    .sort((a, b) => a.ts - b.ts);
  const [first] = pressed;
  if (first === undefined) throw new Error("The trace shows no key.");
  const tasks = events.filter(
    ({ name, pid, tid }) => name === "RunTask" && pid === first.pid && tid === first.tid,
  );
  // A key is there from the beginning of the task that brings it; each task belongs to one key.
  const starts = pressed.map(
    (key) => tasks.find(({ ts, dur = 0 }) => ts <= key.ts && key.ts < ts + dur)?.ts ?? key.ts,
  );
  return starts.slice(0, -1).map((start, index) => {
    const end = starts[index + 1] ?? start;
    const within = tasks.filter(({ ts }) => ts >= start && ts < end);
    return within.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
  });
}
