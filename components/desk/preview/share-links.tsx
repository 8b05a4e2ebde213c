import { Button, CopyButton, Group, NativeSelect, TextInput } from "@mantine/core";
import { useRef, useState } from "react";
import type { Answer } from "#components/desk/story/workflow-types";
import css from "./share-links.module.css";

export type ShareLinksProps = {
  /** The revision that stands open; null for the working copy. */
  revision: { id: string; number: number } | null;
  links: {
    id: string;
    /** “The working copy”, “Revision 3”. */
    what: string;
    madeBy: string | null;
    until: { text: string; dateTime: string };
  }[];
  make: (days: number) => Promise<Answer<{ link: string }>>;
  revoke: (linkId: string) => Promise<Answer>;
  reload: () => void;
};

const lives = [
  { value: "1", label: "1 day" },
  { value: "7", label: "7 days" },
  { value: "30", label: "30 days" },
];

/** Shows a story to people without an account: makes links that end by themselves, and closes them before. */
export function ShareLinks({ revision, links, make, revoke, reload }: ShareLinksProps) {
  const [days, setDays] = useState("7");
  const [link, setLink] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const summary = useRef<HTMLElement>(null);
  // Whoever opens it or closes its last link finds it as they left it.
  const [isOpen] = useState(links.length > 0);

  async function ask<T>(work: () => Promise<Answer<T>>, done: (value: T) => void): Promise<void> {
    setBusy(true);
    setProblem(null);
    const told = await work().catch(() => null);
    setBusy(false);
    if (told?.ok) {
      done(told.value);
      reload();
    } else
      setProblem(told?.issues[0]?.message ?? "The desk did not answer. Try again in a moment.");
  }

  const shown = revision === null ? "the text as it stands then" : `revision ${revision.number}`;
  return (
    <details className={css.share} open={isOpen}>
      <summary ref={summary}>Show it to somebody without an account</summary>
      <p className={css.lead}>
        Whoever has the link sees {shown}, marked as not published, until the link ends or is
        closed.
      </p>
      <Group align="flex-end" gap="sm">
        <NativeSelect
          label="Good for"
          data={lives}
          value={days}
          onChange={(event) => setDays(event.currentTarget.value)}
        />
        <Button
          loading={isBusy}
          onClick={() =>
            void ask(
              () => make(Number(days)),
              (made) => setLink(made.link),
            )
          }
        >
          Make a link
        </Button>
      </Group>
      {problem !== null && (
        <p className={css.problem} role="alert">
          {problem}
        </p>
      )}
      {link !== null && (
        <div className={css.made} role="status">
          <TextInput
            label="The new link"
            description="Copy it now: it is not kept, and cannot be shown again."
            readOnly
            dir="ltr"
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton value={link}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? "Copied" : "Copy"}
              </Button>
            )}
          </CopyButton>
        </div>
      )}
      {links.length > 0 && (
        <ul className={css.links} aria-label="Links that are good now">
          {links.map(({ id, what, madeBy, until }) => (
            <li key={id}>
              <span>
                {what}, until <time dateTime={until.dateTime}>{until.text}</time>
                {madeBy !== null && <span className={css.quiet}> · made by {madeBy}</span>}
              </span>
              <Button
                size="compact-sm"
                variant="default"
                disabled={isBusy}
                onClick={() =>
                  void ask(
                    () => revoke(id),
                    () => {
                      setLink(null);
                      // The button that was pressed goes with its link.
                      summary.current?.focus();
                    },
                  )
                }
              >
                Close this link
              </Button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
