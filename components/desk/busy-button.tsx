import { Button, type ButtonProps } from "@mantine/core";
import type { ReactNode } from "react";
import css from "./busy-button.module.css";

type Props = Pick<ButtonProps, "variant" | "disabled" | "size"> & {
  isBusy: boolean;
  onClick: () => void;
  children: ReactNode;
};

/** A button whose work takes a moment. Meanwhile it does nothing more, and keeps the focus. */
export function BusyButton({ isBusy, onClick, children, ...of }: Props) {
  return (
    <Button
      {...of}
      className={css.button ?? ""}
      onClick={isBusy ? undefined : onClick}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || undefined}
      mod={{ busy: isBusy }}
    >
      {children}
    </Button>
  );
}
