import { useEffect, useState } from "react";

const pause = 3_000;

/** Whether the newsroom is ready to work; when it was not and is again, `onReturn` is called, once. */
export function useReadiness(onReturn: () => void): boolean {
  const [isReady, setReady] = useState(true);
  useEffect(() => {
    let timer = 0;
    let wasAway = false;
    const look = async () => {
      const answer = await fetch("/api/health/ready").catch(() => null);
      const isBack = answer?.ok === true;
      setReady(isBack);
      if (isBack && wasAway) onReturn();
      if (!isBack) {
        wasAway = true;
        timer = window.setTimeout(look, pause);
      }
    };
    void look();
    return () => window.clearTimeout(timer);
  }, [onReturn]);
  return isReady;
}
