type Limits = {
  /** How many wait at most; nobody else is let in. */
  waiting: number;
  /** How much is kept, in bytes. */
  bytes: number;
};

export const drawingLimits: Limits = { waiting: 24, bytes: 16 * 1024 * 1024 };

/**
 * Draws one picture at a time, each once however many ask for it, and keeps the last ones by their names: a name never
 * stands for another picture. Null where too many wait already, since whoever shares links can ask for any number.
 */
export function makeDrawings({ waiting, bytes }: Limits = drawingLimits) {
  const kept = new Map<string, Buffer>();
  const underWay = new Map<string, Promise<Buffer>>();
  let held = 0;
  let last: Promise<unknown> = Promise.resolve();

  function keep(name: string, drawn: Buffer): void {
    kept.set(name, drawn);
    held += drawn.length;
    for (const [oldest, { length }] of kept) {
      if (held <= bytes) return;
      kept.delete(oldest);
      held -= length;
    }
  }

  function touch(name: string): Buffer | undefined {
    const drawn = kept.get(name);
    if (drawn === undefined) return undefined;
    kept.delete(name);
    kept.set(name, drawn);
    return drawn;
  }

  async function begin(name: string, draw: () => Promise<Buffer>): Promise<Buffer> {
    const turn = last.then(draw);
    last = turn.catch(() => undefined);
    try {
      const drawn = await turn;
      keep(name, drawn);
      return drawn;
    } finally {
      underWay.delete(name);
    }
  }

  return async (name: string, draw: () => Promise<Buffer>): Promise<Buffer | null> => {
    const there = touch(name) ?? underWay.get(name);
    if (there !== undefined) return there;
    if (underWay.size > waiting) return null;
    const drawing = begin(name, draw);
    underWay.set(name, drawing);
    return drawing;
  };
}
