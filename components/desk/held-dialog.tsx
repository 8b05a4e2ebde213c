import { Modal } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { HeldWords } from "#components/desk/held-words";
import { useHeldWords } from "#components/desk/use-held-words";

type Props = {
  isOpen: boolean;
  close: () => void;
  title: string | undefined;
  size?: "md" | "lg";
  /** Words of before stand in it, as whoever put it off for a while had left them. */
  isBegun?: boolean;
  children: ReactNode;
};

/**
 * A dialog that words are written in. A click beside it does nothing; once something was changed in it, Escape and
 * the cross say so first and close it when asked again.
 */
export function HeldDialog(props: Props) {
  const { isOpen, close, title, size = "md", isBegun = false, children } = props;
  const words = useHeldWords({ isTouched: false, close });
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (wasOpen !== isOpen) {
    setWasOpen(isOpen);
    words.forget();
    if (isOpen && isBegun) words.touch();
  }
  return (
    <Modal
      opened={isOpen}
      onClose={words.leave}
      closeOnClickOutside={false}
      title={title}
      size={size}
      onInput={words.place.onInput}
    >
      {children}
      {words.isWarned && <HeldWords way="the cross" />}
    </Modal>
  );
}
