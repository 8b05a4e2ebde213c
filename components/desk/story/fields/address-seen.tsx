import { each } from "#components/ui/each";
import css from "./fields.module.css";

/**
 * An address of ours to be read: from left to right whatever its parts are written in, each part as its own
 * script goes, and broken before a slash rather than within a word.
 */
export function AddressSeen({ origin = "", path }: { origin?: string; path: string }) {
  const [first = "", ...parts] = path.split("/");
  return (
    <bdi className={css.address} dir="ltr">
      {origin}
      {first}
      {each(parts, (part) => (
        <span className={css.part}>
          /<bdi>{part}</bdi>
        </span>
      ))}
    </bdi>
  );
}
