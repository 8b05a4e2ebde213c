import { Fragment } from "react";
import css from "./address-text.module.css";

type Props = {
  /** Decoded, as the ledger keeps it. */
  address: string;
  /** As the name of a line, cut after three lines of text; else like the words around it. */
  look?: "name" | "plain";
};

/**
 * An address for eyes: it runs from the left like every address, and each of its parts in its own direction, so that
 * Persian parts do not change places.
 */
export function AddressText({ address, look = "plain" }: Props) {
  const parts = address.split("/").map((text, at, all) => ({
    text,
    /** Where it stands is what tells two equal parts apart. */
    key: all.slice(0, at + 1).join("/"),
    isFirst: at === 0,
  }));
  return (
    <span className={look === "name" ? `${css.address} ${css.name}` : css.address} dir="ltr">
      {parts.map(({ text, key, isFirst }) => (
        <Fragment key={key}>
          {!isFirst && (
            <>
              /<wbr />
            </>
          )}
          <bdi>{text}</bdi>
        </Fragment>
      ))}
    </span>
  );
}
