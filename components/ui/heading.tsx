import type { ReactNode } from "react";

export type HeadingLevel = 1 | 2 | 3 | 4;

/** A heading whose rank follows from where it stands, not from how it looks. */
export function Heading(props: {
  level: HeadingLevel;
  className?: string | undefined;
  id?: string;
  children: ReactNode;
}) {
  const Tag = `h${props.level}` as const;
  return (
    <Tag className={props.className} id={props.id}>
      {props.children}
    </Tag>
  );
}
