import { AddressText } from "#components/desk/manage/address-text";
import type { Tried } from "#lib/desk/addresses/try-address";
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
            {one.pattern === null ? "The list" : <AddressText address={one.pattern} />} {endOf(one)}
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

function endOf({ answer, becomes, location, pattern }: Tried) {
  if (answer === "gone") return "says that it is gone (410)";
  if (answer === "live" && pattern === null) return "says that a page opens there (200)";
  if (answer !== "unknown") {
    return (
      <>
        leads it to <AddressText address={location ?? ""} /> (301)
      </>
    );
  }
  return (
    <>
      would make <AddressText address={becomes ?? ""} /> of it, where nothing is
    </>
  );
}
