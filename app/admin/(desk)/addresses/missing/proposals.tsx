import { AddressText } from "#components/desk/manage/address-text";
import css from "#components/desk/manage/manage.module.css";
import { PlainForm } from "#components/desk/plain-form";
import type { Proposal } from "#lib/desk/propose-targets";
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
        </li>
      ))}
    </ul>
  );
}
