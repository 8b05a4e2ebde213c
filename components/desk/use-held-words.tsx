import { type FormEvent, type KeyboardEvent, useEffect, useState } from "react";
import { holdPage } from "#components/desk/shell/going-back";

/**
 * Holds what was changed in a small form or a dialog: asked to close, it says so first, and closes when it is asked again.
 * `place` goes to what the form stands in.
 */
export function useHeldWords(props: { isTouched: boolean; close: () => void }) {
  const [isTouched, setTouched] = useState(props.isTouched);
  const [isWarned, setWarned] = useState(false);
  useEffect(() => (isTouched ? holdPage() : undefined), [isTouched]);
  const touch = () => {
    setTouched(true);
    setWarned(false);
  };
  const leave = () => {
    if (isTouched && !isWarned) setWarned(true);
    else props.close();
  };
  const onInput = ({ target }: FormEvent) => {
    // A choice between two ways shows other fields, and a search finds; neither changes anything.
    const isWay = target instanceof HTMLInputElement && ["radio", "search"].includes(target.type);
    if (!isWay) touch();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Escape may also end what is half typed with an input method.
    if (event.key === "Escape" && !event.nativeEvent.isComposing) leave();
  };
  return {
    isTouched,
    isWarned,
    touch,
    warn: () => setWarned(true),
    leave,
    /** Begins anew, with nothing changed. */
    forget: () => {
      setTouched(false);
      setWarned(false);
    },
    place: { onInput, onKeyDown },
  };
}
