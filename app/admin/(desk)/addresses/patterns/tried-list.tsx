import { AddressText } from "#components/desk/manage/address-text";
import type { Tried } from "#lib/desk/try-address";
import lines from "./patterns.module.css";

/** What becomes of an address that was tried: the first pattern that leads to something takes it. */
export function TriedList({ path, tried }: { path: string; tried: Tried[] }) {
  const taken = tried.find(({ answer }) => answer !== "unknown");
  return (
    <div role="status">
      <p>
        <AddressText address={path} /> {sentenceOf(tried, taken)}
      </p>
      <ol className={lines.tried}>
        {tried.map((one) => (
          <li key={one.pattern ?? ""}>
            {one.pattern !== null && (
              <>
                <AddressText address={one.pattern} /> makes{" "}
                {one.becomes === null ? "it gone" : <AddressText address={one.becomes} />} of it:{" "}
              </>
            )}
            {endOf(one)}
          </li>
        ))}
      </ol>
    </div>
  );
}

function sentenceOf(tried: Tried[], taken: Tried | undefined): string {
  if (tried.length === 0) return "fits no pattern, and nothing is there.";
  if (taken === undefined) return "leads nowhere: nothing is where a pattern would lead it.";
  if (taken.pattern === null) return "needs no pattern: it stands in the list of addresses.";
  return "is taken by the first pattern that leads to something.";
}

function endOf({ answer, becomes, location }: Tried) {
  if (answer === "unknown") return "nothing is there";
  if (answer === "gone") return "it answers that it is gone (410)";
  if (answer === "live" && becomes === null) return "a page opens there (200)";
  return (
    <>
      it leads to <AddressText address={location ?? ""} /> (301)
    </>
  );
}
