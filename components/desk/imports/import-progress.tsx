import { useEffect, useState } from "react";
import type { ImportSeen } from "#components/desk/imports/import-types";
import { ProgressBar } from "#components/desk/imports/progress-bar";

type Props = {
  importId: string;
  first: ImportSeen;
  /** It is at another stage by now: the page shows it. */
  onTurn: () => void;
};

const names = { reading: "Reading the archive", importing: "Bringing the archive in" };
const every = 1_500;
const afterEnd = 0.999;

/** How far an import is, as long as it goes on. */
export function ImportProgress({ importId, first, onTurn }: Props) {
  const [seen, setSeen] = useState(first);
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const now = await readImport(importId);
      if (isOver || now === null) return;
      if (now.stage !== first.stage || now.isStopped !== first.isStopped) onTurn();
      else setSeen(now);
    };
    const timer = setInterval(() => void look(), every);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [importId, first.stage, first.isStopped, onTurn]);
  const { stage, progress, sums } = seen;
  const isLast = progress > afterEnd;
  const said = sums.length === 0 ? "Nothing is written yet." : `${sums.join(", ")}.`;
  return (
    <ProgressBar
      label={stage === "reading" ? names.reading : names.importing}
      value={progress}
      said={isLast ? `${said} What waited for other items comes last.` : said}
    />
  );
}

/** Null where the newsroom does not answer; it is asked again. */
async function readImport(importId: string): Promise<ImportSeen | null> {
  try {
    const response = await fetch(`/api/desk/v1/imports/${importId}`);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
