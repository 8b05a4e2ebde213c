import type { ReactNode } from "react";

export type HeadingLevel = 1 | 2 | 3 | 4;

/** A heading whose rank follows from where it stands, not from how it looks. */
export function Heading(props: {
  level: HeadingLevel;
  className?: string | undefined;
  id?: string;
  /** The language of its words, where the page speaks another. */
  within?: { language: string; direction: "ltr" | "rtl" } | null;
  children: ReactNode;
}) {
  const Tag = `h${props.level}` as const;
  const { within } = props;
  return (
    <Tag className={props.className} id={props.id} lang={within?.language} dir={within?.direction}>
      {props.children}
    </Tag>
  );
}
