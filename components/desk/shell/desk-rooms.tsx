"use client";

import { useState } from "react";
import css from "./desk-shell.module.css";

export type RoomGroup = { name: string; rooms: { href: string; name: string }[] };

/** The rooms of the desk by what is done in them; on a narrow screen behind a button. */
export function DeskRooms({ groups, current }: { groups: RoomGroup[]; current: string }) {
  const [isOpen, setOpen] = useState(false);
  const here = roomOf(groups, current);
  return (
    <nav className={css.rooms} aria-label="The desk">
      <button
        type="button"
        className={css.menu}
        aria-expanded={isOpen}
        aria-controls="desk-rooms"
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? "Close" : "Menu"}
      </button>
      <div id="desk-rooms" className={css.groups} data-open={isOpen}>
        {groups.map((group) => (
          <section key={group.name} aria-label={group.name}>
            <p className={css.group} aria-hidden="true">
              {group.name}
            </p>
            <ul>
              {group.rooms.map(({ href, name }) => (
                <li key={href}>
                  <a href={href} aria-current={href === here ? "page" : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}

/** The room whose address is the longest beginning of this one: a topic stands in the room of topics. */
function roomOf(groups: RoomGroup[], current: string): string | null {
  const rooms = groups.flatMap((group) => group.rooms.map(({ href }) => href));
  const around = rooms.filter((href) => current === href || current.startsWith(`${href}/`));
  const [nearest] = around.sort((one, other) => other.length - one.length);
  return nearest === "/admin" && current !== "/admin" ? null : (nearest ?? null);
}
