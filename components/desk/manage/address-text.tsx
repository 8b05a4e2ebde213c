import { Fragment } from "react";
import css from "./address-text.module.css";

type Props = {
  /** Decoded, as the ledger keeps it. */
  address: string;
  /** Whole, however long; cut after three lines otherwise. */
  isWhole?: boolean;
};

/**
 * An address for eyes: it runs from the left like every address, and each of its parts in its own direction, so that
 * Persian parts do not change places.
 */
export function AddressText({ address, isWhole = false }: Props) {
  const parts = address.split("/").map((text, at, all) => ({
    text,
    /** Where it stands is what tells two equal parts apart. */
    key: all.slice(0, at + 1).join("/"),
    isFirst: at === 0,
  }));
  return (
    <span className={isWhole ? css.address : `${css.address} ${css.cut}`} dir="ltr">
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
