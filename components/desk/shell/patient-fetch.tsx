/** Between two tries for a page while the newsroom does not answer, in milliseconds. */
const again = 2_000;

const listeners = new Set<() => void>();
let waiting = 0;

/** Whether a page was asked for that the newsroom has not answered, and listening for it. */
export const isWaitedFor = () => waiting > 0;
export function onWaiting(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Asks for a page that opens in place until the newsroom answers. Otherwise the router would give the page up and
 * load it whole, and whoever sits there without a network would stand before the browser's error instead of what
 * they were reading or writing. Everything else is sent once: only a page can be asked for twice without harm.
 */
export function patient(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    if (!isPage(init)) return send(input, init);
    const first = await answerOf(() => send(input, init));
    if (first !== null) return first;
    count(1);
    return untilAnswered(() => send(input, init)).finally(() => count(-1));
  };
}

async function untilAnswered(send: () => Promise<Response>): Promise<Response> {
  for (;;) {
    await moment();
    const answer = await answerOf(send);
    if (answer !== null) return answer;
  }
}

/** The answer; null when there is none, or only the word of somebody in between that the newsroom is away. */
async function answerOf(send: () => Promise<Response>): Promise<Response | null> {
  try {
    const response = await send();
    return [502, 503, 504].includes(response.status) ? null : response;
  } catch (error) {
    if (isGivenUp(error)) throw error;
    return null;
  }
}

/** Until it is time to try again: a while, or as soon as the browser has a network. */
function moment(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, again);
    window.addEventListener("online", done);
  });
}

/** What the router asks for: it says so in a header, and it only reads. */
function isPage(init: RequestInit | undefined): boolean {
  return (init?.method ?? "GET") === "GET" && new Headers(init?.headers).has("rsc");
}

function isGivenUp(error: unknown): boolean {
  return error instanceof DOMException;
}

function count(change: number): void {
  waiting += change;
  for (const listener of listeners) listener();
}

/**
 * A page that is loaded whole cannot be asked for again once the browser has given it up: without a network it is
 * not left for, and the last one that was asked for comes when there is one.
 */
function waitWithLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const isOther = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
  if (navigator.onLine || event.defaultPrevented || isOther || link === null) return;
  const leavesPage = link.origin === location.origin && link.pathname !== location.pathname;
  if (!leavesPage || link.target !== "" || link.hasAttribute("download")) return;
  event.preventDefault();
  if (wanted === null) {
    count(1);
    window.addEventListener("online", goOn, { once: true });
  }
  wanted = link.href;
}

let wanted: string | null = null;

function goOn(): void {
  const href = wanted;
  wanted = null;
  count(-1);
  if (href !== null) window.location.assign(href);
}

// Read before the router asks for anything: instrumentation-client.ts brings it.
if (typeof window !== "undefined") {
  window.fetch = patient(window.fetch.bind(window));
  window.addEventListener("click", waitWithLink);
}
