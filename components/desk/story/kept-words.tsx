/** Words of dialogs that were put off, where the browser does not keep them. */
const memory = new Map<string, string>();

const placeOf = (name: string) => `dateline:words:${name}`;

/** Keeps what was written in a dialog until it is sent or thrown away: as long as the tab is open, also through a reload. */
export function keepWords(name: string, words: unknown): void {
  const text = JSON.stringify(words);
  memory.set(name, text);
  try {
    window.sessionStorage.setItem(placeOf(name), text);
  } catch {
    // A browser that keeps nothing has them until the page goes.
  }
}

/** What was kept under a name; null when nothing is. */
export function keptWords<T>(name: string): T | null {
  const text = memory.get(name) ?? stored(name);
  return text === null ? null : JSON.parse(text);
}

export function dropWords(name: string): void {
  memory.delete(name);
  try {
    window.sessionStorage.removeItem(placeOf(name));
  } catch {
    // Nothing is kept there.
  }
}

function stored(name: string): string | null {
  try {
    return window.sessionStorage.getItem(placeOf(name));
  } catch {
    return null;
  }
}
