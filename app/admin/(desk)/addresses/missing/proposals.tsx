import { AddressText } from "#components/desk/manage/address-text";
import css from "#components/desk/manage/manage.module.css";
import { PlainForm } from "#components/desk/plain-form";
import type { Proposal } from "#lib/desk/addresses/propose-targets";
import lines from "./missing.module.css";
import { acceptAction } from "./missing-actions";

type Props = { path: string; found: Promise<Proposal[]> };

/** What an address may have meant; one press leads it there. Shown when it is found, as looking takes a moment. */
export async function Proposals({ path, found }: Props) {
  const proposals = await found;
  if (proposals.length === 0) return <p className={css.quiet}>Nothing here is like it.</p>;
  return (
    <ul className={lines.proposals}>
      {proposals.map((one) => (
        <li key={one.path}>
          {one.storyId === null ? (
            <LiveProposal path={path} one={one} />
          ) : (
            <DraftProposal path={path} name={one.name} old={one.path} storyId={one.storyId} />
          )}
        </li>
      ))}
    </ul>
  );
}

function LiveProposal({ path, one }: { path: string; one: Proposal }) {
  return (
    <>
      <span>
        <bdi>{one.name}</bdi>{" "}
        <span className={css.note}>
          <AddressText address={one.path} />
        </span>
      </span>
      <PlainForm
        action={acceptAction}
        fields={[]}
        hidden={{ path, target: one.path }}
        submit="Lead it there"
        tone="quiet"
      />
    </>
  );
}

type Draft = { path: string; name: string; old: string; storyId: string };

/** A story that readers cannot open yet: nothing is to be led there, as its old addresses lead to it by themselves. */
function DraftProposal({ path, name, old, storyId }: Draft) {
  return (
    <>
      <span>
        <bdi>{name || "Without a headline"}</bdi>{" "}
        <span className={css.note}>
          {old === path ? (
            "Not published yet. Once it is, this address leads to it by itself."
          ) : (
            <>
              Not published yet. Its old address is <AddressText address={old} />
            </>
          )}
        </span>
      </span>
      <a href={`/admin/stories/${storyId}`}>Open the story</a>
    </>
  );
}
